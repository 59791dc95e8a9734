package no.planverk.application.indicator;

import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.indicator.Indicator;
import no.planverk.domain.indicator.IndicatorFacts;
import no.planverk.domain.person.Actor;

/** Tells how an indicator is measured, where its figures come from, how often and how good. */
public final class EditIndicatorFacts {
  private final Desk desk;
  private final Ledger ledger;

  public EditIndicatorFacts(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.ledger = new Ledger(desk, almanac);
  }

  /** The revision expected is that of the facts: 0 where nothing was told yet. */
  public Reply<Indicator> edit(Actor actor, ElementId id, Expected expected, IndicatorFacts facts) {
    return desk.in(
        actor,
        stores -> ledger.open(stores, actor, id, it -> edit(stores, actor, it, expected, facts)));
  }

  private Reply<Indicator> edit(
      TenantStores stores,
      Actor actor,
      Indicator indicator,
      Expected expected,
      IndicatorFacts facts) {
    long before = indicator.facts().revision();
    IndicatorFacts told = facts.at(before);
    if (!expected.meets(before) || !stores.indicators().saveFacts(indicator.id(), told)) {
      return new Reply.Stale<>();
    }
    desk.note(
        stores,
        actor,
        "describe-indicator",
        Subject.changed("indicator-facts", indicator.id(), indicator.source(), before));
    return Reply.done(indicator.told(facts.at(before + 1)));
  }
}
