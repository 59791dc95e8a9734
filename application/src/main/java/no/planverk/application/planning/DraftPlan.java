package no.planverk.application.planning;

import java.util.Optional;
import java.util.Set;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.StageStep;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;

/** A planner begins a plan: with a draft to write in, or registered only, with its source. */
public final class DraftPlan {
  private final Desk desk;
  private final Municipalities municipalities;

  public DraftPlan(Desk desk, Municipalities municipalities) {
    this.desk = desk;
    this.municipalities = municipalities;
  }

  public Reply<Plan> draft(Actor actor, Once<Plan> once, PlanFacts facts) {
    if (!Rights.allow(actor, Act.CREATE_PLAN)) {
      return new Reply.NotAllowed<>();
    }
    Country country = municipalities.get(actor.tenant()).country();
    if (facts.type().country() != country) {
      return Reply.faulty(
          Fault.at("/type", FaultCode.OTHER_COUNTRY, facts.type().id(), country.name()));
    }
    return desk.once(actor, once, stores -> Reply.done(store(actor, facts, stores)));
  }

  private Plan store(Actor actor, PlanFacts facts, TenantStores stores) {
    Plan plan =
        Plan.begun(
            new PlanId(desk.ids().next()),
            Names.of(stores, facts.type().country()).match(facts),
            desk.now());
    stores.plans().add(plan);
    ownedBy(actor).ifPresent(it -> stores.plans().assign(plan.id(), it, Set.of(PlanRole.OWNER)));
    if (plan.stage().isPresent()) {
      StageStep.today(desk, stores, plan);
    }
    desk.note(stores, actor, "draft", Subject.made("plan", plan.id(), plan.id()));
    return plan;
  }

  /** Who begins a plan owns it, unless everything is theirs to decide anyway. */
  public static Optional<RoleHolder> ownedBy(Actor actor) {
    return switch (actor) {
      case Actor.StaffMember member -> Optional.of(new RoleHolder.OfPerson(member.person()));
      case Actor.ApiToken token -> Optional.of(new RoleHolder.OfToken(token.token()));
      case Actor.SystemJob job -> Optional.empty();
      case Actor.Supporter support -> Optional.empty();
      case Actor.Visitor visitor -> Optional.empty();
    };
  }
}
