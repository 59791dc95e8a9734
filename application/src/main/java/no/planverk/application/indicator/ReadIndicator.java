package no.planverk.application.indicator;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.indicator.Indicator;
import no.planverk.domain.indicator.IndicatorPlace;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** Reads an indicator: its facts and readings, how it stands today and why, and where it stands. */
public final class ReadIndicator {
  private final Desk desk;
  private final Almanac almanac;

  public ReadIndicator(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  public Reply<Sighting> read(Actor actor, ElementId id) {
    if (!Rights.allow(actor, Act.SEE_REGISTER)) {
      return new Reply.Unknown<>();
    }
    LocalDate today = almanac.today(actor);
    return desk.in(actor, stores -> read(stores, actor, id, today));
  }

  private static Reply<Sighting> read(
      TenantStores stores, Actor actor, ElementId id, LocalDate today) {
    Optional<Indicator> found = stores.indicators().find(id);
    if (found.isEmpty()) {
      return new Reply.Unknown<>();
    }
    List<IndicatorPlace> places = stores.indicators().places(id);
    IndicatorSight sight = IndicatorSight.of(stores, actor, today);
    return sight.mayRead(found.get(), places)
        ? Reply.done(Sighting.of(found.get(), places, sight.mayEnter(found.get()), today))
        : new Reply.Unknown<>();
  }
}
