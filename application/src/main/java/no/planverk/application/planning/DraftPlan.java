package no.planverk.application.planning;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.port.Municipalities;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;

/** A planner begins a plan: with a draft to write in, or registered only, with its source. */
public final class DraftPlan {
  private final Drafting drafting;

  public DraftPlan(Desk desk, Municipalities municipalities) {
    this.drafting = new Drafting(desk, municipalities);
  }

  public Reply<Plan> draft(Actor actor, Once<Plan> once, PlanFacts facts) {
    return drafting.begin(actor, once, facts, (stores, plan) -> Reply.done(plan));
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
