package no.planverk.application.indicator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.indicator.Indicator;
import no.planverk.domain.indicator.IndicatorPlace;
import no.planverk.domain.person.OrganisationChart;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.Unit;

/**
 * The readings that should have been there by a day, by the person who answers for the indicator:
 * its owner, or the leader of the unit that owns it.
 */
public record OverdueReadings(Map<PersonId, List<Overdue>> byPerson) {
  /**
   * An indicator without its reading.
   *
   * @param plan the title of a plan where it stands, of the one that words it if it stands there
   * @param since when the reading was due; nothing where there never was one
   */
  public record Overdue(
      ElementId indicator, String title, String plan, Optional<LocalDate> since) {}

  public OverdueReadings {
    byPerson = Map.copyOf(byPerson);
  }

  /** Those of one person, due longest ago first. */
  public List<Overdue> of(PersonId person) {
    return byPerson.getOrDefault(person, List.of());
  }

  public static OverdueReadings on(TenantStores stores, LocalDate today) {
    OrganisationChart chart = stores.people().organisation().on(today);
    Map<ElementId, List<IndicatorPlace>> places =
        stores.indicators().places().stream()
            .collect(Collectors.groupingBy(IndicatorPlace::indicator));
    Map<PersonId, List<Overdue>> found = new HashMap<>();
    for (Indicator indicator : stores.indicators().all()) {
      if (indicator.isOverdue(today)) {
        Overdue overdue = overdue(indicator, places.getOrDefault(indicator.id(), List.of()));
        answering(indicator, chart)
            .ifPresent(it -> found.computeIfAbsent(it, any -> new ArrayList<>()).add(overdue));
      }
    }
    found.replaceAll(
        (person, all) ->
            all.stream()
                .sorted(
                    Comparator.comparing((Overdue it) -> it.since().orElse(LocalDate.MIN))
                        .thenComparing(Overdue::title))
                .toList());
    return new OverdueReadings(found);
  }

  private static Overdue overdue(Indicator indicator, List<IndicatorPlace> places) {
    return new Overdue(
        indicator.id(),
        indicator.title(),
        places.stream()
            .min(Comparator.comparing(it -> !it.plan().equals(indicator.source())))
            .map(IndicatorPlace::title)
            .orElse(""),
        indicator.nextDue());
  }

  static Optional<PersonId> answering(Indicator indicator, OrganisationChart chart) {
    return indicator
        .owner()
        .flatMap(Owner::person)
        .or(
            () ->
                indicator
                    .owner()
                    .flatMap(Owner::unit)
                    .flatMap(chart::place)
                    .flatMap(chart::unit)
                    .flatMap(Unit::leader));
  }
}
