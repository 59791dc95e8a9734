package no.planverk.application.indicator;

import java.util.ArrayList;
import java.util.List;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.indicator.Indicator;
import no.planverk.domain.input.Fault;
import no.planverk.domain.person.Actor;

/** Enters what an indicator showed on a day, or that it was not measured, at any stage of plans. */
public final class EnterReading {
  private final Desk desk;
  private final Ledger ledger;

  public EnterReading(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.ledger = new Ledger(desk, almanac);
  }

  public Reply<Indicator> enter(Actor actor, ElementId id, Once<Indicator> once, Reading reading) {
    return desk.once(
        actor,
        once,
        stores ->
            ledger.open(stores, actor, id, indicator -> enter(stores, actor, indicator, reading)));
  }

  private Reply<Indicator> enter(
      TenantStores stores, Actor actor, Indicator indicator, Reading reading) {
    List<Reading> readings = new ArrayList<>(indicator.values().readings());
    List<Fault> faults = ReadingCheck.faults(reading, readings, ledger.almanac().today(actor));
    if (!faults.isEmpty()) {
      return new Reply.Faulty<>(faults);
    }
    readings.add(reading);
    return ledger.keep(stores, actor, "enter-reading", indicator, readings);
  }
}
