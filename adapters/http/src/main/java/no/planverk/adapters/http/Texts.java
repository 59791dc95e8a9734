package no.planverk.adapters.http;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import no.planverk.domain.catalogue.Language;

/**
 * The words of the interface in bokmål, nynorsk, Danish and English, from one file a language and
 * subject: {@code texts/<subject>_<language>.properties}. Messages are {@link MessageFormat}s.
 */
public final class Texts {
  private final String subject;
  private final Map<Language, Properties> words = new EnumMap<>(Language.class);

  private Texts(String subject) {
    this.subject = subject;
    for (Language language : Set.of(Language.NB, Language.NN, Language.DA, Language.EN)) {
      words.put(language, load(subject, language));
    }
  }

  /** Loads the texts of a subject, as {@code pages} or {@code problems}. */
  public static Texts of(String subject) {
    return new Texts(subject);
  }

  /** The text under {@code key} with its places filled; English for the Sámi languages. */
  public String get(Language language, String key, Object... args) {
    Language spoken = spoken(language);
    String text = properties(spoken).getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text " + subject + "/" + key + " in " + spoken.tag());
    }
    return args.length == 0
        ? text.replace("''", "'")
        : new MessageFormat(text, Locale.forLanguageTag(spoken.tag())).format(args);
  }

  /** The keys there are in a language: the same in all four. */
  public Set<String> keys(Language language) {
    return properties(language).stringPropertyNames();
  }

  /** The interface language for a text in {@code language}. */
  public static Language spoken(Language language) {
    return switch (language) {
      case NB, NN, DA, EN -> language;
      case SE, SMJ, SMA -> Language.EN;
    };
  }

  private Properties properties(Language language) {
    Properties found = words.get(language);
    if (found == null) {
      throw new IllegalArgumentException("no texts in " + language.tag());
    }
    return found;
  }

  private static Properties load(String subject, Language language) {
    String name = "/texts/" + subject + "_" + language.tag() + ".properties";
    try (InputStream file = Texts.class.getResourceAsStream(name)) {
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
