package no.planverk.application.planning;

import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
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
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanFacts;

/** Begins plans: what all ways to a new plan have in common. */
public record Drafting(Desk desk, Municipalities municipalities) {
  /** Begins a plan of those facts and goes on with it in the same transaction. */
  public <T> Reply<T> begin(
      Actor actor, Once<T> once, PlanFacts facts, BiFunction<TenantStores, Plan, Reply<T>> then) {
    Optional<Reply<T>> refused = refused(actor, facts);
    return refused.orElseGet(
        () -> desk.once(actor, once, stores -> then.apply(stores, begun(stores, actor, facts))));
  }

  /** Why the actor may not begin such a plan here, if they may not. */
  public <T> Optional<Reply<T>> refused(Actor actor, PlanFacts facts) {
    if (!Rights.allow(actor, Act.CREATE_PLAN)) {
      return Optional.of(new Reply.NotAllowed<>());
    }
    Country country = municipalities.get(actor.tenant()).country();
    return facts.type().country() == country
        ? Optional.empty()
        : Optional.of(
            Reply.faulty(
                Fault.at("/type", FaultCode.OTHER_COUNTRY, facts.type().id(), country.name())));
  }

  /** A plan that is stored, with its first step and who owns it. */
  public Plan begun(TenantStores stores, Actor actor, PlanFacts facts) {
    Plan plan =
        Plan.begun(
            new PlanId(desk.ids().next()),
            Names.of(stores, facts.type().country()).match(facts),
            desk.now());
    stores.plans().add(plan);
    DraftPlan.ownedBy(actor)
        .ifPresent(it -> stores.plans().assign(plan.id(), it, Set.of(PlanRole.OWNER)));
    if (plan.stage().isPresent()) {
      StageStep.today(desk, stores, plan);
    }
    desk.note(stores, actor, "draft", Subject.made("plan", plan.id(), plan.id()));
    return plan;
  }
}
