package no.planverk.application.planning;

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
import no.planverk.domain.plan.WorkingText;
import no.planverk.domain.plan.WorkingText.Abandoned;
import no.planverk.domain.plan.WorkingText.Draft;
import no.planverk.domain.plan.WorkingText.Finalising;
import no.planverk.domain.plan.WorkingText.InHearing;

/** Gives up a plan's working text. Its words stay stored and can be taken up again. */
public final class AbandonText {
  private final Desk desk;

  private final Showing showing;

  public AbandonText(Desk desk, Showing showing) {
    this.desk = desk;
    this.showing = showing;
  }

  public Reply<Plan> abandon(Actor actor, PlanId id, Expected expected) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.deciding(
                stores, actor, id, Act.EDIT_FACTS, expected, plan -> abandon(actor, plan, stores)));
  }

  private Reply<Plan> abandon(Actor actor, Plan plan, TenantStores stores) {
    Optional<Abandoned> abandoned = plan.workingText().flatMap(AbandonText::givenUp);
    if (abandoned.isEmpty()) {
      return Reply.refused(new Refusal.NotWritable(plan.stage()));
    }
    Plan left = plan.at(Optional.of(abandoned.get()));
    stores.plans().save(left);
    StageStep.today(desk, stores, left);
    showing.keepTrue(stores, left);
    Pinning.tell(desk, stores, actor, left);
    desk.note(
        stores, actor, "abandon", Subject.changed("plan", plan.id(), plan.id(), plan.revision()));
    return Reply.done(stores.plans().find(plan.id()).orElseThrow());
  }

  private static Optional<Abandoned> givenUp(WorkingText text) {
    return switch (text) {
      case Draft draft -> Optional.of(draft.abandon());
      case Finalising finalising -> Optional.of(finalising.abandon());
      case InHearing inHearing -> Optional.empty();
      case Abandoned already -> Optional.empty();
    };
  }
}
