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
import no.planverk.domain.input.Fault;
import no.planverk.domain.person.Actor;

/** Puts another reading in the place of one that was entered wrongly. */
public final class CorrectReading {
  private final Desk desk;
  private final Ledger ledger;

  public CorrectReading(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.ledger = new Ledger(desk, almanac);
  }

  /** The reading is named by its place among the indicator's, from 1, as the actor read them. */
  public Reply<Indicator> correct(
      Actor actor, ElementId id, Expected expected, int number, Reading reading) {
    return desk.in(
        actor,
        stores ->
            ledger.open(
                stores,
                actor,
                id,
                indicator -> {
                  if (!expected.meets(indicator.revision())) {
                    return new Reply.Stale<>();
                  }
                  return number < 1 || number > indicator.values().readings().size()
                      ? new Reply.Unknown<>()
                      : correct(stores, actor, indicator, number, reading);
                }));
  }

  private Reply<Indicator> correct(
      TenantStores stores, Actor actor, Indicator indicator, int number, Reading reading) {
    List<Reading> others = new ArrayList<>(indicator.values().readings());
    others.remove(number - 1);
    List<Fault> faults = ReadingCheck.faults(reading, others, ledger.almanac().today(actor));
    if (!faults.isEmpty()) {
      return new Reply.Faulty<>(faults);
    }
    others.add(number - 1, reading);
    return ledger.keep(stores, actor, "correct-reading", indicator, others);
  }
}
