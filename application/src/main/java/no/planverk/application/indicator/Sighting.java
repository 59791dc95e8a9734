package no.planverk.application.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.indicator.Assessment;
import no.planverk.domain.indicator.Indicator;
import no.planverk.domain.indicator.IndicatorPlace;
import no.planverk.domain.person.Actor;

/** An indicator as one who may see it finds it on a day: how it stands, and where. */
public record Sighting(
    Indicator indicator,
    Assessment assessment,
    boolean overdue,
    List<IndicatorPlace> places,
    boolean mayEnter) {
  public Sighting {
    places = List.copyOf(places);
  }

  /** Every indicator that the actor may see, in no order. */
  public static List<Sighting> all(TenantStores stores, Actor actor, LocalDate today) {
    IndicatorSight sight = IndicatorSight.of(stores, actor, today);
    Map<ElementId, List<IndicatorPlace>> places =
        stores.indicators().places().stream()
            .collect(Collectors.groupingBy(IndicatorPlace::indicator));
    return stores.indicators().all().stream()
        .map(it -> of(it, places.getOrDefault(it.id(), List.of()), sight.mayEnter(it), today))
        .filter(it -> sight.mayRead(it.indicator(), it.places()))
        .toList();
  }

  static Sighting of(
      Indicator indicator, List<IndicatorPlace> places, boolean mayEnter, LocalDate today) {
    return new Sighting(
        indicator, indicator.on(today), indicator.isOverdue(today), places, mayEnter);
  }
}
