package no.planverk.application.people;

import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.PlanRoleRow;

/** Reads who has which role in a plan. */
public final class ReadRoles {
  private final Desk desk;

  public ReadRoles(Desk desk) {
    this.desk = desk;
  }

  public Reply<List<PlanRoleRow>> read(Actor actor, PlanId id) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores, actor, id, Act.SEE_PEOPLE, plan -> Reply.done(stores.plans().roles(id))));
  }
}
