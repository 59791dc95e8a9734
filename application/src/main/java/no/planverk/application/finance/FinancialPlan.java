package no.planverk.application.finance;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.budget.Budget;
import no.planverk.domain.budget.MeasureStanding;
import no.planverk.domain.budget.Sums;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.OrganisationChart;
import no.planverk.domain.plan.Plan;

/** A financial plan with its money, in one transaction of one actor. */
record FinancialPlan(Desk desk, TenantStores stores, Actor actor, Plan plan) {

  static <T> Reply<T> reading(
      Desk desk,
      TenantStores stores,
      Actor actor,
      PlanId id,
      Function<FinancialPlan, Reply<T>> then) {
    return PlanAccess.reading(
        stores, actor, id, Act.READ_TEXT, plan -> entered(desk, stores, actor, plan, then));
  }

  /** Keeps others from deciding about the same plan; refuses where the year is closed. */
  static <T> Reply<T> deciding(
      Desk desk,
      TenantStores stores,
      Actor actor,
      PlanId id,
      Function<FinancialPlan, Reply<T>> then) {
    return PlanAccess.deciding(
        stores,
        actor,
        id,
        Act.EDIT_TEXT,
        plan ->
            entered(
                desk,
                stores,
                actor,
                plan,
                it ->
                    it.budget().isOpen()
                        ? then.apply(it)
                        : Reply.refused(new Refusal.YearClosed())));
  }

  private static <T> Reply<T> entered(
      Desk desk,
      TenantStores stores,
      Actor actor,
      Plan plan,
      Function<FinancialPlan, Reply<T>> then) {
    return plan.facts().type().isFinancial() && !plan.facts().registeredOnly()
        ? then.apply(new FinancialPlan(desk, stores, actor, plan))
        : new Reply.Unknown<>();
  }

  PlanId id() {
    return plan.id();
  }

  Budget budget() {
    return stores.budgets().find(plan.id()).orElseGet(() -> Budget.begun(plan.id()));
  }

  List<MeasureStanding> standings() {
    return stores.budgets().standings(plan.id());
  }

  Optional<MeasureStanding> standing(ElementId element) {
    return standings().stream().filter(it -> it.element().equals(element)).findFirst();
  }

  /** How the money is added up: in which currency, in which years. */
  Sums sums() {
    var country = plan.facts().type().country();
    return new Sums(
        Currency.of(country.currency()),
        Budget.years(plan.facts().period(), stores.today(country).getYear()));
  }

  /** The units as they stand today: a unit's frame binds those under it too. */
  OrganisationChart organisation() {
    return stores.people().organisation().on(stores.today(plan.facts().type().country()));
  }

  /** Stores a changed budget and notes why; nobody else changes it meanwhile. */
  Budget store(Budget budget, String act) {
    if (!stores.budgets().save(budget)) {
      throw new IllegalStateException("nobody else changes this budget now");
    }
    desk.note(stores, actor, act, Subject.changed("budget", id(), id(), budget.revision()));
    return budget.stored();
  }

  Reply<MeasureStanding> store(MeasureStanding standing, String act) {
    if (!stores.budgets().save(standing)) {
      return new Reply.Stale<>();
    }
    desk.note(
        stores,
        actor,
        act,
        Subject.changed("standing", standing.element(), id(), standing.revision()));
    return Reply.done(standing.stored());
  }
}
