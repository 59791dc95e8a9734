package no.planverk.adapters.documents;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.Language;

/** Our own words in Word documents, in the language of the text; English where that is Sámi. */
final class WordWords {
  static final Set<Language> SPOKEN = Set.of(Language.NB, Language.NN, Language.DA, Language.EN);

  private static final Map<Language, Properties> ALL = new EnumMap<>(Language.class);
  private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})-([QH])([1-4])");

  static {
    SPOKEN.forEach(it -> ALL.put(it, load(it)));
  }

  private final Language language;
  private final Locale locale;

  private WordWords(Language language) {
    this.language = language;
    this.locale = language == Language.EN ? Locale.UK : Locale.forLanguageTag(language.tag());
  }

  static WordWords in(Language language) {
    return new WordWords(SPOKEN.contains(language) ? language : Language.EN);
  }

  Language language() {
    return language;
  }

  String get(String key, Object... args) {
    String text = ALL.getOrDefault(language, new Properties()).getProperty(key);
    if (text == null) {
      throw new IllegalArgumentException("no text word/" + key + " in " + language.tag());
    }
    return args.length == 0
        ? text.replace("''", "'")
        : new MessageFormat(text, locale).format(args);
  }

  static Set<String> keys(Language language) {
    return ALL.getOrDefault(language, new Properties()).stringPropertyNames();
  }

  String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(locale).format(day);
  }

  /** Every decimal as it was given. */
  String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(Math.max(0, number.scale()));
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  String due(Due due) {
    if (due.text().length() == 4) {
      return due.text();
    }
    Matcher part = PART_OF_YEAR.matcher(due.text());
    if (part.matches()) {
      String key = part.group(2).equals("Q") ? "due.quarter" : "due.half";
      return get(key, part.group(3), part.group(1));
    }
    return date(due.lastDay());
  }

  private static Properties load(Language language) {
    String name = "/texts/word_" + language.tag() + ".properties";
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(WordWords.class.getResourceAsStream(name), name),
            StandardCharsets.UTF_8)) {
      Properties words = new Properties();
      words.load(reader);
      return words;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
