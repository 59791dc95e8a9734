package no.planverk.application.planning;

import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.template.SectionGuide;

/** Reads what the template of a plan says about its sections, for those who write them. */
public final class ReadGuides {
  private final Desk desk;

  public ReadGuides(Desk desk) {
    this.desk = desk;
  }

  public Reply<List<SectionGuide>> read(Actor actor, PlanId id) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores, actor, id, Act.READ_TEXT, plan -> Reply.done(stores.guides().of(id))));
  }
}
