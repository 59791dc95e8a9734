package no.planverk.application;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import no.planverk.application.port.Plans;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.Stage;

/** Finds a plan for an act: unknown to those who may not see the register, closed to the others. */
public final class PlanAccess {
  private PlanAccess() {}

  public static <T> Reply<T> reading(
      TenantStores stores, Actor actor, PlanId id, Act act, Function<Plan, Reply<T>> then) {
    return enter(stores, actor, stores.plans().find(id), act, then);
  }

  /** Holds the plan at its stage, and refuses when its text is not open for writing. */
  public static <T> Reply<T> writing(
      TenantStores stores, Actor actor, PlanId id, Function<Plan, Reply<T>> then) {
    return enter(
        stores,
        actor,
        stores.plans().findForWriting(id),
        Act.EDIT_TEXT,
        plan ->
            plan.mayBeWritten()
                ? then.apply(plan)
                : Reply.refused(new Refusal.NotWritable(plan.stage())));
  }

  /**
   * As {@code writing}, for the many small saves of one who types: reads of the plan no more than
   * its stage.
   */
  public static <T> Reply<T> writingText(
      TenantStores stores, Actor actor, PlanId id, Supplier<Reply<T>> then) {
    Optional<Plans.Standing> found = stores.plans().standingForWriting(id);
    if (found.isEmpty() || !Rights.allow(actor, Act.SEE_REGISTER)) {
      return new Reply.Unknown<>();
    }
    Plans.Standing plan = found.get();
    boolean may =
        Rights.allow(actor, Act.EDIT_TEXT)
            || Rights.allow(
                actor,
                stores.plans().rolesOf(id, actor, stores.today(plan.type().country())),
                Act.EDIT_TEXT);
    if (!may) {
      return new Reply.NotAllowed<>();
    }
    return plan.stage().map(Stage::mayBeWritten).orElse(false)
        ? then.get()
        : Reply.refused(new Refusal.NotWritable(plan.stage()));
  }

  /** Keeps other writers away until the transaction ends. */
  public static <T> Reply<T> deciding(
      TenantStores stores, Actor actor, PlanId id, Act act, Function<Plan, Reply<T>> then) {
    return enter(stores, actor, stores.plans().findForDeciding(id), act, then);
  }

  /** As {@code deciding}, for a plan that is still as the actor read it. */
  public static <T> Reply<T> deciding(
      TenantStores stores,
      Actor actor,
      PlanId id,
      Act act,
      Expected expected,
      Function<Plan, Reply<T>> then) {
    return deciding(
        stores,
        actor,
        id,
        act,
        plan -> expected.meets(plan.revision()) ? then.apply(plan) : new Reply.Stale<>());
  }

  private static <T> Reply<T> enter(
      TenantStores stores,
      Actor actor,
      Optional<Plan> found,
      Act act,
      Function<Plan, Reply<T>> then) {
    if (found.isEmpty() || !Rights.allow(actor, Act.SEE_REGISTER)) {
      return new Reply.Unknown<>();
    }
    return mayDo(stores, actor, found.get(), act)
        ? then.apply(found.get())
        : new Reply.NotAllowed<>();
  }

  private static boolean mayDo(TenantStores stores, Actor actor, Plan plan, Act act) {
    return mayDo(actor, roles(stores, actor, plan), plan, act);
  }

  private static boolean mayDo(Actor actor, Set<PlanRole> roles, Plan plan, Act act) {
    return act == Act.READ_TEXT
        ? mayRead(actor, roles, plan.openToStaff())
        : Rights.allow(actor, roles, act);
  }

  /** Whether the actor, who is that in a plan, may read its text. */
  public static boolean mayRead(Actor actor, Set<PlanRole> roles, boolean openToStaff) {
    return Rights.allow(actor, roles, Act.READ_TEXT) || (openToStaff && isStaff(actor));
  }

  /** All that the actor may do in the plan today. */
  public static Set<Act> acts(TenantStores stores, Actor actor, Plan plan) {
    Set<PlanRole> roles = roles(stores, actor, plan);
    Set<Act> acts = EnumSet.noneOf(Act.class);
    for (Act act : Act.values()) {
      if (mayDo(actor, roles, plan, act)) {
        acts.add(act);
      }
    }
    return acts;
  }

  /** What the actor is in the plan today. */
  public static Set<PlanRole> roles(TenantStores stores, Actor actor, Plan plan) {
    return stores.plans().rolesOf(plan.id(), actor, stores.today(plan.facts().type().country()));
  }

  private static boolean isStaff(Actor actor) {
    return actor.role().map(role -> role != TenantRole.POLITICIAN).orElse(false);
  }
}
