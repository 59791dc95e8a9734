package no.planverk.adapters.workspace.view;

import java.math.BigDecimal;
import java.text.Collator;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import no.planverk.adapters.http.Texts;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.LocalNames;
import no.planverk.domain.catalogue.PlanType;

/** The words, dates and times of the staff's pages in one of the four interface languages. */
public final class Words {
  private static final Texts WORKSPACE = Texts.of("workspace");

  private final Language language;
  private final LocalNames names;
  private final Locale locale;

  private Words(Language language, LocalNames names) {
    this.language = language;
    this.names = names;
    this.locale = language == Language.EN ? Locale.UK : Locale.forLanguageTag(language.tag());
  }

  public static Words in(Language language) {
    return in(language, LocalNames.NONE);
  }

  /** With the municipality's own words for kinds of elements and types of plans. */
  public static Words in(Language language, LocalNames names) {
    return new Words(Texts.spoken(language), names);
  }

  /** What one element of the kind is called here. */
  public String kind(ElementKind kind) {
    return names.of(kind, language);
  }

  public String type(PlanType type) {
    return names.of(type, language);
  }

  public Language language() {
    return language;
  }

  public String tag() {
    return language.tag();
  }

  public String get(String key, Object... args) {
    return WORKSPACE.get(language, key, args);
  }

  public boolean has(String key) {
    return WORKSPACE.keys(language).contains(key);
  }

  /** The text under {@code key} if there is one, else the one under {@code other}. */
  public String orElse(String key, String other) {
    return get(has(key) ? key : other);
  }

  /** Every text whose key begins so, by the rest of its key, as it stands. */
  public Map<String, String> under(String prefix) {
    Map<String, String> texts = new TreeMap<>();
    for (String key : WORKSPACE.keys(language)) {
      if (key.startsWith(prefix)) {
        texts.put(key.substring(prefix.length()), WORKSPACE.get(language, key));
      }
    }
    return texts;
  }

  /** A number as the language writes it: {@code 1 200 000}. */
  public String number(BigDecimal number) {
    return NumberFormat.getInstance(locale).format(number);
  }

  /** With a capital letter first. */
  public static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  /** The order in which words of this language are listed. */
  public int compare(String one, String other) {
    return Collator.getInstance(locale).compare(one, other);
  }

  /** {@code 18. juni 2026}. */
  public String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(locale).format(day);
  }

  /** A day as people write it; a quarter, half-year or year as it was said. */
  public String due(Due due) {
    LocalDate last = due.lastDay();
    return due.text().equals(last.toString()) ? date(last) : due.text();
  }

  /** {@code 18. jun. 2026}: for tables. */
  public String brief(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).localizedBy(locale).format(day);
  }

  /** {@code 18. jun. 2026, 14:05}: for tables. */
  public String brief(Instant instant, ZoneId zone) {
    return brief(LocalDate.ofInstant(instant, zone))
        + ", "
        + DateTimeFormatter.ofPattern("HH:mm", locale).withZone(zone).format(instant);
  }

  /** {@code 18. juni 2026, 14:05}. */
  public String time(Instant instant, ZoneId zone) {
    return date(LocalDate.ofInstant(instant, zone))
        + ", "
        + DateTimeFormatter.ofPattern("HH:mm", locale).withZone(zone).format(instant);
  }
}
