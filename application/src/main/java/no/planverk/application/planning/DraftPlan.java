package no.planverk.application.planning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Reply;
import no.planverk.application.port.Fault;
import no.planverk.application.port.FaultCode;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.plan.StageChange;

/** A planner begins a plan: with a draft to write in, or registered only, with its source. */
public final class DraftPlan {
  private final Desk desk;
  private final Municipalities municipalities;

  public DraftPlan(Desk desk, Municipalities municipalities) {
    this.desk = desk;
    this.municipalities = municipalities;
  }

  public Reply<Plan> draft(Actor actor, PlanFacts facts) {
    if (!Rights.allow(actor, Act.CREATE_PLAN)) {
      return new Reply.NotAllowed<>();
    }
    Country country = municipalities.get(actor.tenant()).country();
    if (facts.type().country() != country) {
      return Reply.faulty(
          Fault.at("/type", FaultCode.OTHER_COUNTRY, facts.type().id(), country.name()));
    }
    return desk.in(actor, stores -> Reply.done(store(actor, facts, stores)));
  }

  private Plan store(Actor actor, PlanFacts facts, TenantStores stores) {
    Plan plan =
        Plan.begun(new PlanId(desk.ids().next()), Names.of(stores).match(facts), desk.now());
    stores.plans().add(plan);
    ownedBy(actor).ifPresent(it -> stores.plans().assign(plan.id(), it, Set.of(PlanRole.OWNER)));
    plan.stage()
        .ifPresent(
            stage ->
                stores
                    .plans()
                    .note(
                        new StageChange(
                            desk.ids().next(),
                            plan.id(),
                            Optional.empty(),
                            stage.id(),
                            desk.today(facts.type().country()),
                            desk.now())));
    desk.note(stores, actor, "draft", Subject.made("plan", plan.id(), plan.id()));
    return plan;
  }

  /** Who begins a plan owns it, unless everything is theirs to decide anyway. */
  static Optional<RoleHolder> ownedBy(Actor actor) {
    return switch (actor) {
      case Actor.StaffMember member -> Optional.of(new RoleHolder.OfPerson(member.person()));
      case Actor.ApiToken token -> Optional.of(new RoleHolder.OfToken(token.token()));
      case Actor.SystemJob job -> Optional.empty();
      case Actor.Visitor visitor -> Optional.empty();
    };
  }

  static List<String> unmatched(PlanFacts facts) {
    return facts.parents().stream().filter(it -> it.plan().isEmpty()).map(it -> it.name()).toList();
  }
}
