package no.planverk.application.municipality;

import java.util.Set;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.template.PlanChoices;

/** Chooses which of the templates that every municipality has are not offered here. */
public final class ChooseTemplates {
  private final Desk desk;

  public ChooseTemplates(Desk desk) {
    this.desk = desk;
  }

  public Reply<PlanChoices> choose(Actor actor, Expected expected, Set<String> hidden) {
    if (!Rights.allow(actor, Act.MANAGE_MUNICIPALITY)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores -> {
          PlanChoices before = stores.customs().choices();
          if (!expected.meets(before.revision()) || !stores.customs().save(before.hiding(hidden))) {
            return new Reply.Stale<>();
          }
          desk.note(
              stores, actor, "choose", Subject.changed("templates", "hidden", before.revision()));
          return Reply.done(stores.customs().choices());
        });
  }
}
