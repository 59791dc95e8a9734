package no.planverk.application.redthread;

import java.util.Map;
import java.util.Set;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.Rights;
import no.planverk.domain.redthread.PlanNode;

/**
 * What one actor may do in each of the plans.
 *
 * @param roles what the actor is in the plans in which they are something
 */
public record PlanRights(Actor actor, Map<PlanId, Set<PlanRole>> roles) {
  public PlanRights {
    roles = Map.copyOf(roles);
  }

  public boolean allow(PlanNode plan, Act act) {
    return Rights.allow(actor, roles.getOrDefault(plan.id(), Set.of()), act);
  }

  /** Whether the actor may write in the plan's text now. */
  public boolean allowWriting(PlanNode plan) {
    return plan.mayBeWritten() && allow(plan, Act.EDIT_TEXT);
  }
}
