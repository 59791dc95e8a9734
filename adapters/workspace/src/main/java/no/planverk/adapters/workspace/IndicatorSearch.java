package no.planverk.adapters.workspace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.application.indicator.IndicatorOrder;
import no.planverk.application.indicator.IndicatorQuery;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.indicator.IndicatorStatus;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.sdg.SdgGoal;

/** What is sought in the register of indicators, as an address says it, in which order and page. */
record IndicatorSearch(
    String text,
    String unit,
    String plan,
    String sdg,
    String status,
    boolean overdue,
    IndicatorOrder order,
    int page) {
  static final String PATH = "/work/indicators";

  static IndicatorSearch of(Visit visit) {
    return new IndicatorSearch(
        visit.query("text").orElse(""),
        visit.query("unit").orElse(""),
        visit.query("plan").orElse(""),
        visit.query("sdg").orElse(""),
        visit.query("status").orElse(""),
        visit.query("overdue").isPresent(),
        read(visit.query("sort").orElse(""), IndicatorOrder::of).orElse(IndicatorOrder.BY_TITLE),
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
        Optional.of(text).filter(it -> !it.isBlank()),
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

  /** Whether anything but the title and a ready-made selection narrows it. */
  boolean isFiltered() {
    return !(unit + plan + sdg).isEmpty();
  }

  boolean narrows() {
    return isFiltered() || !text.isBlank() || !status.isEmpty() || overdue;
  }

  IndicatorSearch at(String otherStatus, boolean onlyOverdue) {
    return new IndicatorSearch(text, unit, plan, sdg, otherStatus, onlyOverdue, order, 1);
  }

  IndicatorSearch onPage(int number) {
    return new IndicatorSearch(text, unit, plan, sdg, status, overdue, order, number);
  }

  IndicatorSearch ordered(IndicatorOrder other) {
    return new IndicatorSearch(text, unit, plan, sdg, status, overdue, other, 1);
  }

  /** The order as the address says it: nothing where it is the usual one. */
  String sort() {
    return order.equals(IndicatorOrder.BY_TITLE) ? "" : order.text();
  }

  String address(Visit visit) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("text", text.strip());
    parts.put("unit", unit);
    parts.put("plan", plan);
    parts.put("sdg", sdg);
    parts.put("status", status);
    parts.put("overdue", overdue ? "1" : "");
    parts.put("sort", sort());
    parts.put("page", page > 1 ? Integer.toString(page) : "");
    String query =
        parts.entrySet().stream()
            .filter(it -> !it.getValue().isEmpty())
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return visit.at(PATH) + (query.isEmpty() ? "" : "?" + query);
  }
}
