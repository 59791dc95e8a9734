package no.planverk.adapters.workspace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.application.indicator.IndicatorQuery;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.indicator.IndicatorStatus;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.sdg.SdgGoal;

/** What is sought in the register of indicators, as an address says it, and which page of it. */
record IndicatorSearch(
    String unit, String plan, String sdg, String status, boolean overdue, int page) {
  static final String PATH = "/work/indicators";
  static final IndicatorSearch ALL = new IndicatorSearch("", "", "", "", false, 1);

  static IndicatorSearch of(Visit visit) {
    return new IndicatorSearch(
        visit.query("unit").orElse(""),
        visit.query("plan").orElse(""),
        visit.query("sdg").orElse(""),
        visit.query("status").orElse(""),
        visit.query("overdue").isPresent(),
        visit
            .query("page")
            .filter(it -> it.matches("\\d{1,6}"))
            .map(Integer::parseInt)
            .map(it -> Math.max(1, it))
            .orElse(1));
  }

  /** What is no such thing narrows nothing. */
  IndicatorQuery query() {
    return new IndicatorQuery(
        Ids.read(unit).map(UnitId::new),
        Ids.read(plan).map(PlanId::new),
        read(sdg, SdgGoal::of),
        read(status, IndicatorStatus::of),
        overdue);
  }

  private static <T> Optional<T> read(String text, Function<String, T> reading) {
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(reading.apply(text));
    } catch (IllegalArgumentException none) {
      return Optional.empty();
    }
  }

  boolean isFiltered() {
    return !(unit + plan + sdg).isEmpty();
  }

  boolean narrows() {
    return isFiltered() || !status.isEmpty() || overdue;
  }

  IndicatorSearch at(String otherStatus, boolean onlyOverdue) {
    return new IndicatorSearch(unit, plan, sdg, otherStatus, onlyOverdue, 1);
  }

  IndicatorSearch onPage(int number) {
    return new IndicatorSearch(unit, plan, sdg, status, overdue, number);
  }

  String address(Visit visit) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("unit", unit);
    parts.put("plan", plan);
    parts.put("sdg", sdg);
    parts.put("status", status);
    parts.put("overdue", overdue ? "1" : "");
    parts.put("page", page > 1 ? Integer.toString(page) : "");
    String query =
        parts.entrySet().stream()
            .filter(it -> !it.getValue().isEmpty())
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return visit.at(PATH) + (query.isEmpty() ? "" : "?" + query);
  }
}
