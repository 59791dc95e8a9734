package no.planverk.application.indicator;

import java.util.ArrayList;
import java.util.List;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.indicator.Indicator;
import no.planverk.domain.person.Actor;

/** Takes away a reading that should not have been entered. */
public final class RemoveReading {
  private final Desk desk;
  private final Ledger ledger;

  public RemoveReading(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.ledger = new Ledger(desk, almanac);
  }

  /** The reading is named by its place among the indicator's, from 1, as the actor read them. */
  public Reply<Indicator> remove(Actor actor, ElementId id, Expected expected, int number) {
    return desk.in(
        actor,
        stores ->
            ledger.open(stores, actor, id, it -> remove(stores, actor, it, expected, number)));
  }

  private Reply<Indicator> remove(
      TenantStores stores, Actor actor, Indicator indicator, Expected expected, int number) {
    if (!expected.meets(indicator.revision())) {
      return new Reply.Stale<>();
    }
    List<Reading> readings = new ArrayList<>(indicator.values().readings());
    if (number < 1 || number > readings.size()) {
      return new Reply.Unknown<>();
    }
    readings.remove(number - 1);
    return ledger.keep(stores, actor, "remove-reading", indicator, readings);
  }
}
