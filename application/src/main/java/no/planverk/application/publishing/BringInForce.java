package no.planverk.application.publishing;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.Version;
import no.planverk.domain.plan.VersionStanding;

/**
 * Records that an adopted version was published in Plandata.dk and is in force from that day
 * (planloven § 54 b).
 */
public final class BringInForce {
  private final Desk desk;
  private final Adopting adopting;

  public BringInForce(Desk desk, Adopting adopting) {
    this.desk = desk;
    this.adopting = adopting;
  }

  public Reply<Plan> bring(Actor actor, PlanId id, Expected expected, int number, LocalDate day) {
    return desk.in(
        actor,
        stores ->
            PlanAccess.deciding(
                stores,
                actor,
                id,
                Act.RECORD_DECISION,
                expected,
                plan -> bring(actor, plan, number, day, stores)));
  }

  private Reply<Plan> bring(
      Actor actor, Plan plan, int number, LocalDate day, TenantStores stores) {
    Optional<Version> version = plan.version(number);
    if (version.isEmpty()) {
      return Reply.refused(new Refusal.NoSuchVersion(Optional.of(number)));
    }
    if (!Adopting.waitsForPlandata(plan) || version.get().standing() != VersionStanding.ADOPTED) {
      return Reply.refused(new Refusal.WrongStanding(version.get().standing().id()));
    }
    adopting.bringInForce(stores, actor, plan, number, day);
    stores.plans().save(plan);
    desk.note(
        stores,
        actor,
        "bring-in-force",
        Subject.changed("plan", plan.id(), plan.id(), plan.revision()));
    return Reply.done(stores.plans().find(plan.id()).orElseThrow());
  }
}
