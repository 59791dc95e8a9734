package no.planverk.application.planning;

import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.StageChange;
import no.planverk.domain.publication.Publication;

/** Reads the facts of a plan, the steps of its life and what of it is published. */
public final class ReadPlan {
  private final Desk desk;

  public ReadPlan(Desk desk) {
    this.desk = desk;
  }

  /** A plan's facts with its history. */
  public record PlanRecord(Plan plan, List<StageChange> stages, List<Publication> published) {}

  public Reply<PlanRecord> read(Actor actor, PlanId id) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.reading(
                stores, actor, id, Act.SEE_REGISTER, plan -> Reply.done(whole(plan, stores))));
  }

  private static PlanRecord whole(Plan plan, TenantStores stores) {
    return new PlanRecord(
        plan, stores.plans().stages(plan.id()), stores.publications().standing(plan.id()));
  }
}
