package no.planverk.application.municipality;

import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.plan.NumberingScheme;
import no.planverk.domain.template.PlanChoices;

/** Chooses how elements are numbered in plans from now on. Frozen texts keep their numbers. */
public final class ChooseNumbering {
  private final Desk desk;

  public ChooseNumbering(Desk desk) {
    this.desk = desk;
  }

  public Reply<PlanChoices> choose(Actor actor, Expected expected, NumberingScheme scheme) {
    if (!Rights.allow(actor, Act.MANAGE_MUNICIPALITY)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores -> {
          PlanChoices before = stores.customs().choices();
          if (!expected.meets(before.revision())
              || !stores.customs().save(before.numberedBy(scheme))) {
            return new Reply.Stale<>();
          }
          desk.note(
              stores,
              actor,
              "choose",
              Subject.changed("numbering", scheme.way().id(), before.revision()));
          return Reply.done(stores.customs().choices());
        });
  }
}
