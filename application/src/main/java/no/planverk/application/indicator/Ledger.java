package no.planverk.application.indicator;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.indicator.Indicator;
import no.planverk.domain.person.Actor;

/** Opens an indicator to those who may enter its readings, and keeps what they enter. */
record Ledger(Desk desk, Almanac almanac) {
  /** Goes on with the indicator, which nobody else changes meanwhile. */
  <T> Reply<T> open(
      TenantStores stores, Actor actor, ElementId id, Function<Indicator, Reply<T>> then) {
    Optional<Indicator> found = stores.indicators().someForWriting(Set.of(id)).stream().findFirst();
    IndicatorSight sight = IndicatorSight.of(stores, actor, almanac.today(actor));
    if (found.isEmpty() || !sight.mayRead(found.get(), stores.indicators().places(id))) {
      return new Reply.Unknown<>();
    }
    return sight.mayEnter(found.get()) ? then.apply(found.get()) : new Reply.NotAllowed<>();
  }

  /** Stores other readings of an indicator that is open, and says in the journal what was done. */
  Reply<Indicator> keep(
      TenantStores stores, Actor actor, String act, Indicator indicator, List<Reading> readings) {
    Indicator read = indicator.reading(readings);
    if (!stores
        .indicators()
        .saveReadings(indicator.id(), indicator.revision(), read.values().readings())) {
      return new Reply.Stale<>();
    }
    desk.note(
        stores,
        actor,
        act,
        Subject.changed("element", indicator.id(), indicator.source(), indicator.revision()));
    return Reply.done(read.stored());
  }
}
