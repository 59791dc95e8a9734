package no.planverk.application.publishing;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.Pinning;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.Showing;
import no.planverk.application.StageStep;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.Version;
import no.planverk.domain.plan.VersionStanding;

/** Records that a plan in force was repealed by decision. Its texts stay readable. */
public final class RepealPlan {
  private final Desk desk;
  private final Showing showing;

  public RepealPlan(Desk desk, Showing showing) {
    this.desk = desk;
    this.showing = showing;
  }

  public Reply<Plan> repeal(Actor actor, PlanId id, Expected expected, LocalDate day) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.deciding(
                stores,
                actor,
                id,
                Act.RECORD_DECISION,
                expected,
                plan -> repeal(actor, plan, day, stores)));
  }

  private Reply<Plan> repeal(Actor actor, Plan plan, LocalDate day, TenantStores stores) {
    Optional<Version> inForce = plan.inForce();
    if (inForce.isEmpty()) {
      return Reply.refused(new Refusal.NoSuchVersion(Optional.empty()));
    }
    int number = inForce.get().number();
    StageStep.version(desk, stores, plan, number, VersionStanding.REPEALED, day);
    stores.plans().save(plan);
    Plan repealed = stores.plans().find(plan.id()).orElseThrow();
    showing.keepTrue(stores, repealed);
    Pinning.tell(desk, stores, actor, repealed);
    desk.note(
        stores, actor, "repeal", Subject.changed("plan", plan.id(), plan.id(), plan.revision()));
    return Reply.done(repealed);
  }
}
