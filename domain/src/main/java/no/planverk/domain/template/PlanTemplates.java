package no.planverk.domain.template;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.Term;
import no.planverk.domain.catalogue.Title;

/**
 * The templates that every municipality has, by type of plan: which sections they have stands in
 * {@code templates.properties}, their words in a file for each language.
 */
public final class PlanTemplates {
  private static final Properties OUTLINES = read("");
  private static final Properties NB = read("_nb");
  private static final Properties NN = read("_nn");
  private static final Properties DA = read("_da");
  private static final Properties EN = read("_en");

  private PlanTemplates() {}

  /** The ids of all templates. */
  static List<String> all() {
    return words(OUTLINES, "templates");
  }

  /** The templates for a type of plan, in the plan's language. */
  public static List<PlanTemplate> of(PlanType type, Language language) {
    return all().stream()
        .filter(id -> words(OUTLINES, id + ".types").contains(type.id()))
        .map(id -> template(id, language))
        .toList();
  }

  /** The templates for any type of plan that the country has, in the language. */
  public static List<PlanTemplate> in(Country country, Language language) {
    return all().stream()
        .filter(
            id ->
                words(OUTLINES, id + ".types").stream()
                    .anyMatch(it -> it.startsWith(country.typePrefix())))
        .map(id -> template(id, language))
        .toList();
  }

  /** The types of plan that a template is for. */
  public static List<String> types(String id) {
    return words(OUTLINES, id + ".types");
  }

  private static PlanTemplate template(String id, Language language) {
    return new PlanTemplate(
        id,
        term(id + ".name").in(language),
        words(OUTLINES, id + ".sections").stream().map(it -> section(id, it, language)).toList());
  }

  private static TemplateSection section(String template, String written, Language language) {
    boolean required = written.endsWith("!");
    String key = template + "." + (required ? written.substring(0, written.length() - 1) : written);
    return new TemplateSection(
        new Title(term(key + ".title").in(language)),
        Optional.of(term(key + ".help").in(language)),
        required,
        List.of());
  }

  private static Term term(String key) {
    return new Term(text(NB, key), text(NN, key), text(DA, key), text(EN, key));
  }

  private static List<String> words(Properties file, String key) {
    return Arrays.asList(text(file, key).split(" "));
  }

  private static String text(Properties file, String key) {
    return Optional.ofNullable(file.getProperty(key))
        .orElseThrow(() -> new IllegalStateException("templates: there is no " + key));
  }

  private static Properties read(String language) {
    String name = "templates" + language + ".properties";
    try (InputStream file = PlanTemplates.class.getResourceAsStream(name)) {
      if (file == null) {
        throw new IllegalStateException("missing " + name);
      }
      Properties properties = new Properties();
      try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
        properties.load(reader);
      }
      return properties;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
