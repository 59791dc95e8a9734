package no.planverk.application.planning;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Once;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.StageStep;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.WorkingText.Draft;

/** Opens the text of a plan for its next version. The adopted versions stay as they are. */
public final class StartNextVersion {
  private final Desk desk;

  public StartNextVersion(Desk desk) {
    this.desk = desk;
  }

  public Reply<Plan> start(Actor actor, PlanId id, Once<Plan> once) {
    return desk.once(
        actor,
        once,
        stores ->
            PlanAccess.deciding(
                stores, actor, id, Act.EDIT_FACTS, plan -> start(actor, plan, stores)));
  }

  private Reply<Plan> start(Actor actor, Plan plan, TenantStores stores) {
    if (plan.facts().registeredOnly()) {
      return Reply.refused(new Refusal.RegisteredOnly());
    }
    if (plan.hasLiveText()) {
      return Reply.refused(new Refusal.TextInWork(plan.stage().orElseThrow()));
    }
    Plan begun = plan.at(Optional.of(new Draft(plan.nextVersionNumber())));
    stores.plans().save(begun);
    StageStep.today(desk, stores, begun);
    desk.note(
        stores, actor, "begin", Subject.changed("plan", plan.id(), plan.id(), plan.revision()));
    return Reply.done(stores.plans().find(plan.id()).orElseThrow());
  }
}
