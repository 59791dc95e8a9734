package no.planverk.adapters.workspace;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.person.OrganisationChart;
import no.planverk.domain.person.Unit;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.plan.VersionStanding;
import no.planverk.domain.register.RegisterOrder;
import no.planverk.domain.register.RegisterQuery;
import no.planverk.domain.sdg.SdgGoal;

/**
 * What is looked for in the register, as it stands in the address of the page. What cannot be read
 * does not narrow.
 */
record RegisterSearch(
    String text,
    String status,
    String type,
    String level,
    String unit,
    String sdg,
    String year,
    boolean mine,
    RegisterOrder order,
    int page) {
  static final String PATH = "/work/plans";

  /** Registered only, or due for review: what stands beside stages and standings in the status. */
  static final String REGISTERED = "registered";

  static final String DUE = "due";

  static RegisterSearch of(Visit visit) {
    return new RegisterSearch(
        visit.query("text").orElse(""),
        visit.query("status").orElse(""),
        visit.query("type").orElse(""),
        visit.query("level").orElse(""),
        visit.query("unit").orElse(""),
        visit.query("sdg").orElse(""),
        visit.query("year").orElse(""),
        visit.query("mine").isPresent(),
        visit.query("sort").flatMap(RegisterSearch::order).orElse(RegisterOrder.BY_TITLE),
        visit
            .query("page")
            .filter(it -> it.matches("[1-9]\\d{0,5}"))
            .map(Integer::parseInt)
            .orElse(1));
  }

  /** Everything, or with one status. */
  static RegisterSearch selecting(String status, boolean mine) {
    return new RegisterSearch("", status, "", "", "", "", "", mine, RegisterOrder.BY_TITLE, 1);
  }

  private static Optional<RegisterOrder> order(String text) {
    try {
      return Optional.of(RegisterOrder.of(text));
    } catch (InvalidValue unknown) {
      return Optional.empty();
    }
  }

  boolean narrows() {
    return !selecting("", false).equals(ordered(RegisterOrder.BY_TITLE));
  }

  /** Whether anything but the title and a ready-made selection narrows it. */
  boolean isFiltered() {
    return !(type + level + unit + sdg + year).isEmpty() || (mine && !status.isEmpty());
  }

  /** Whether it is the ready-made selection of that status, in whatever order. */
  boolean isSelecting(String wantedStatus, boolean wantedMine) {
    return selecting(wantedStatus, wantedMine).equals(ordered(RegisterOrder.BY_TITLE));
  }

  RegisterSearch ordered(RegisterOrder other) {
    return new RegisterSearch(text, status, type, level, unit, sdg, year, mine, other, 1);
  }

  RegisterSearch onPage(int number) {
    return new RegisterSearch(text, status, type, level, unit, sdg, year, mine, order, number);
  }

  RegisterQuery query(Country country, Optional<OrganisationChart> chart, int thisYear) {
    RegisterQuery query =
        new RegisterQuery(
                Optional.of(text).filter(it -> !it.isEmpty()),
                Optional.empty(),
                Optional.empty(),
                goal(),
                Optional.empty())
            .ofTypes(types(country))
            .ownedBy(chart.map(this::units).orElse(Set.of()))
            .covering(Optional.of(year).filter(it -> it.matches("\\d{4}")).map(Integer::valueOf));
    return switch (status) {
      case REGISTERED -> query.writtenElsewhere();
      case DUE -> query.dueForReviewIn(thisYear);
      default -> standing(query);
    };
  }

  private RegisterQuery standing(RegisterQuery query) {
    for (Stage stage : Stage.values()) {
      if (stage.id().equals(status)) {
        return query.at(stage);
      }
    }
    for (VersionStanding standing : VersionStanding.values()) {
      if (standing.id().equals(status)) {
        return query.standing(standing);
      }
    }
    return query;
  }

  private Optional<SdgGoal> goal() {
    try {
      return sdg.isEmpty() ? Optional.empty() : Optional.of(SdgGoal.of(sdg));
    } catch (InvalidValue unknown) {
      return Optional.empty();
    }
  }

  private Set<String> types(Country country) {
    if (PlanTypes.find(type).isPresent()) {
      return Set.of(type);
    }
    return PlanTypes.of(country).stream()
        .filter(it -> it.level().id().equals(level))
        .map(PlanType::id)
        .collect(Collectors.toSet());
  }

  /** The unit that was chosen and all that stand under it. */
  private Set<UnitId> units(OrganisationChart chart) {
    Optional<UnitId> chosen = Ids.read(unit).map(UnitId::new);
    return chosen.stream()
        .flatMap(it -> chart.units().stream().filter(any -> chart.reach(any.id()).contains(it)))
        .map(Unit::id)
        .collect(Collectors.toSet());
  }

  String address(Visit visit) {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("text", text);
    parts.put("status", status);
    parts.put("type", type);
    parts.put("level", level);
    parts.put("unit", unit);
    parts.put("sdg", sdg);
    parts.put("year", year);
    parts.put("mine", mine ? "1" : "");
    parts.put("sort", order.equals(RegisterOrder.BY_TITLE) ? "" : order.text());
    parts.put("page", page == 1 ? "" : Integer.toString(page));
    String query =
        parts.entrySet().stream()
            .filter(it -> !it.getValue().isEmpty())
            .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
            .collect(Collectors.joining("&"));
    return visit.at(PATH) + (query.isEmpty() ? "" : "?" + query);
  }
}
