package no.planverk.adapters.publication;

import io.helidon.common.uri.UriQuery;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.publication.PublicStanding;
import no.planverk.domain.sdg.SdgGoal;

/** What the overview is narrowed to. What is not understood in an address is not there. */
record OverviewFilter(
    String text,
    Optional<PlanType> type,
    Optional<Theme> theme,
    Optional<SdgGoal> sdg,
    Optional<PublicStanding> status,
    Optional<String> unit,
    Optional<Integer> year,
    int page) {
  private static final int LONGEST_TEXT = 100;
  private static final int LAST_PAGE = 999;

  /** Narrowed to nothing. */
  static final OverviewFilter ALL =
      new OverviewFilter(
          "",
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          1);

  static OverviewFilter of(UriQuery query) {
    return new OverviewFilter(
        text(query.first("q").orElse("")),
        query.first("type").flatMap(PlanTypes::find),
        value(query, "theme", Theme::of),
        value(query, "sdg", SdgGoal::of),
        value(query, "status", PublicStanding::of),
        query.first("unit").map(OverviewFilter::text).filter(it -> !it.isEmpty()),
        query.first("year").filter(it -> it.matches("[12]\\d{3}")).map(Integer::valueOf),
        page(query.first("page").orElse("1")));
  }

  /** Free texts and names are without number: their pages are made anew each time. */
  boolean keepable() {
    return text.isEmpty() && unit.isEmpty() && page <= 20;
  }

  boolean isEmpty() {
    return text.isEmpty()
        && type.isEmpty()
        && theme.isEmpty()
        && sdg.isEmpty()
        && status.isEmpty()
        && unit.isEmpty()
        && year.isEmpty();
  }

  OverviewFilter asking(String other) {
    return new OverviewFilter(other, type, theme, sdg, status, unit, year, page);
  }

  OverviewFilter page(int number) {
    return new OverviewFilter(text, type, theme, sdg, status, unit, year, number);
  }

  /** As an address says it, always in the same order: {@code ?theme=climate&page=2} or nothing. */
  String query() {
    String parts =
        Stream.of(
                part("q", Optional.of(text).filter(it -> !it.isEmpty())),
                part("type", type.map(PlanType::id)),
                part("theme", theme.map(Theme::id)),
                part("sdg", sdg.map(it -> String.valueOf(it.number()))),
                part("status", status.map(PublicStanding::id)),
                part("unit", unit),
                part("year", year.map(String::valueOf)),
                part("page", Optional.of(page).filter(it -> it > 1).map(String::valueOf)))
            .flatMap(Optional::stream)
            .collect(Collectors.joining("&"));
    return parts.isEmpty() ? "" : "?" + parts;
  }

  private static Optional<String> part(String name, Optional<String> value) {
    return value.map(it -> name + "=" + URLEncoder.encode(it, StandardCharsets.UTF_8));
  }

  private static String text(String given) {
    String clean = given.replaceAll("[\\p{Cc}\\s]+", " ").strip();
    return clean.substring(0, clean.offsetByCodePoints(0, shortened(clean)));
  }

  private static int shortened(String text) {
    return Math.min(LONGEST_TEXT, text.codePointCount(0, text.length()));
  }

  /** The words that a plan must have, in lower case. */
  Stream<String> words() {
    return Stream.of(text.toLowerCase(Locale.ROOT).split(" ")).filter(it -> !it.isEmpty());
  }

  private static <T> Optional<T> value(UriQuery query, String name, Function<String, T> reader) {
    try {
      return query.first(name).filter(it -> !it.isEmpty()).map(reader);
    } catch (InvalidValue e) {
      return Optional.empty();
    }
  }

  private static int page(String given) {
    return given.matches("[1-9]\\d{0,2}") ? Math.min(LAST_PAGE, Integer.parseInt(given)) : 1;
  }
}
