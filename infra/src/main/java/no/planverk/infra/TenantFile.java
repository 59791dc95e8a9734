package no.planverk.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * A list of municipalities to open, as CSV in UTF-8 with commas or semicolons and the columns
 * {@code slug}, {@code name}, {@code country} and {@code language}. Every line is read before any
 * is opened.
 */
final class TenantFile {
  private static final List<String> COLUMNS = List.of("slug", "name", "country", "language");
  private static final TenantId ANY = new TenantId("t000000000000000");

  private final List<Row> rows = new ArrayList<>();
  private final List<String> faults = new ArrayList<>();
  private final Map<String, Long> lines = new HashMap<>();

  private TenantFile() {}

  /** A municipality, and in which line of the file it stands. */
  record Row(long line, TenantSlug slug, String name, Country country, Language language) {}

  /** What the file says; faults name the line and the field. */
  record Reading(List<Row> rows, List<String> faults) {
    Reading {
      rows = List.copyOf(rows);
      faults = List.copyOf(faults);
    }
  }

  static Reading read(byte[] file) {
    TenantFile reading = new TenantFile();
    reading.take(file);
    return new Reading(reading.rows, reading.faults);
  }

  private void take(byte[] file) {
    Optional<String> text = text(file);
    if (text.isEmpty()) {
      faults.add("the file is not UTF-8: save it as 'CSV UTF-8'");
      return;
    }
    char delimiter = text.get().lines().findFirst().orElse("").contains(";") ? ';' : ',';
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(delimiter)
            .setHeader()
            .setSkipHeaderRecord(true)
            .setIgnoreEmptyLines(true)
            .setTrim(true)
            .get();
    try (CSVParser parser = CSVParser.parse(text.get(), format)) {
      List<String> missing =
          COLUMNS.stream().filter(it -> !parser.getHeaderNames().contains(it)).toList();
      if (missing.isEmpty()) {
        parser.forEach(it -> row(it, parser.getCurrentLineNumber()));
      } else {
        faults.add(
            "the first line names the columns %s; it lacks %s"
                .formatted(String.join(", ", COLUMNS), String.join(", ", missing)));
      }
    } catch (IllegalArgumentException | UncheckedIOException | IOException broken) {
      faults.add("the file is no CSV: " + broken.getMessage());
    }
  }

  private static Optional<String> text(byte[] file) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(file)).toString();
      return Optional.of(text.startsWith("\uFEFF") ? text.substring(1) : text);
    } catch (CharacterCodingException other) {
      return Optional.empty();
    }
  }

  private void row(CSVRecord given, long line) {
    if (!given.isConsistent()) {
      faults.add(
          "line %d has %d fields, not as many as the first line".formatted(line, given.size()));
      return;
    }
    Optional<TenantSlug> slug = field(line, "slug", given, TenantSlug::new);
    Optional<Country> country = field(line, "country", given, Country::of);
    Optional<Language> language = field(line, "language", given, TenantFile::spoken);
    Optional<String> name = field(line, "name", given, TenantFile::named);
    if (slug.isEmpty() || country.isEmpty() || language.isEmpty() || name.isEmpty()) {
      return;
    }
    Long earlier = lines.putIfAbsent(slug.get().value(), line);
    if (earlier != null) {
      faults.add("line %d, slug: %s stands in line %d too".formatted(line, slug.get(), earlier));
      return;
    }
    rows.add(new Row(line, slug.get(), name.get(), country.get(), language.get()));
  }

  private <T> Optional<T> field(
      long line, String column, CSVRecord given, Function<String, T> reading) {
    try {
      return Optional.of(reading.apply(given.get(column)));
    } catch (InvalidValue wrong) {
      faults.add("line %d, %s: %s".formatted(line, column, wrong.getMessage()));
      return Optional.empty();
    }
  }

  /** As a municipality takes it: the value object knows which names it bears. */
  private static String named(String name) {
    return new Tenant(ANY, new TenantSlug("any"), name, Country.NO, Language.NB).name();
  }

  private static Language spoken(String tag) {
    return new Tenant(ANY, new TenantSlug("any"), "any", Country.NO, Language.of(tag)).language();
  }
}
