package no.planverk.adapters.publication.view;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.adapters.http.Texts;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.LocalNames;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanType;

/** The words, dates and numbers of the public pages in one of the four interface languages. */
public final class Wording {
  private static final Texts PAGES = Texts.of("pages");
  private static final Pattern PART_OF_YEAR = Pattern.compile("(\\d{4})-([QH])([1-4])");
  private static final Pattern YEAR = Pattern.compile("\\d{4}");

  private final Language language;
  private final LocalNames names;
  private final Locale locale;

  private Wording(Language language, LocalNames names) {
    this.language = language;
    this.names = names;
    this.locale = language == Language.EN ? Locale.UK : Locale.forLanguageTag(language.tag());
  }

  /** The wording for a text in that language; English where it is Sámi. */
  public static Wording in(Language language) {
    return in(language, LocalNames.NONE);
  }

  /** As {@link #in(Language)}, with the municipality's own words for kinds and types. */
  public static Wording in(Language language, LocalNames names) {
    return new Wording(Texts.spoken(language), names);
  }

  /** What one element of the kind is called. */
  public String kind(ElementKind kind) {
    return names.of(kind, language);
  }

  /** What several elements of the kind are called. */
  public String kinds(ElementKind kind) {
    return names.several(kind, language);
  }

  public String type(PlanType type) {
    return names.of(type, language);
  }

  /** The name of the type with that id, where there is such a type. */
  public Optional<String> type(String id) {
    return names.ofType(id, language);
  }

  public Language language() {
    return language;
  }

  public String tag() {
    return language.tag();
  }

  public String get(String key, Object... args) {
    return PAGES.get(language, key, args);
  }

  /** {@code 18. juni 2026}. */
  public String date(LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).localizedBy(locale).format(day);
  }

  /** A number with this language's comma and spaces, every decimal as it was given. */
  public String number(BigDecimal number) {
    NumberFormat format = NumberFormat.getNumberInstance(locale);
    format.setMinimumFractionDigits(Math.max(0, number.scale()));
    format.setMaximumFractionDigits(Math.max(0, number.scale()));
    return format.format(number);
  }

  /** {@code 31. desember 2026}, {@code 3. kvartal 2026}, {@code 2. halvår 2026} or {@code 2026}. */
  public String due(Due due) {
    if (YEAR.matcher(due.text()).matches()) {
      return due.text();
    }
    Matcher part = PART_OF_YEAR.matcher(due.text());
    if (part.matches()) {
      String key = part.group(2).equals("Q") ? "due.quarter" : "due.half";
      return get(key, Integer.valueOf(part.group(3)), part.group(1));
    }
    return date(due.lastDay());
  }

  /** {@code 2021–2040}, {@code fra 2021} or {@code til 2040}. */
  public String period(Period period) {
    String from = period.from().map(String::valueOf).orElse("");
    String to = period.to().map(String::valueOf).orElse("");
    if (to.isEmpty()) {
      return get("period.from", from);
    }
    return from.isEmpty() ? get("period.to", to) : from + "–" + to;
  }
}
