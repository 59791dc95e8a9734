package no.planverk.application.finance;

import no.planverk.application.Desk;
import no.planverk.application.Expected;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.domain.budget.Budget;
import no.planverk.domain.budget.BudgetLife;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Actor;

/**
 * Closes the first year of a financial plan that was rolled over: its standings, ranking and frames
 * never change again, and the rollover can no longer be undone.
 */
public final class CloseYear {
  private final Desk desk;

  public CloseYear(Desk desk) {
    this.desk = desk;
  }

  public Reply<Budget> close(Actor actor, PlanId id, Expected expected) {
    return desk.in(
        actor,
        stores -> FinancialPlan.deciding(desk, stores, actor, id, it -> close(it, expected)));
  }

  private Reply<Budget> close(FinancialPlan financial, Expected expected) {
    Budget budget = financial.budget();
    if (!expected.meets(budget.revision())) {
      return new Reply.Stale<>();
    }
    if (!(budget.life() instanceof BudgetLife.RolledOver rolled)) {
      return Reply.refused(new Refusal.NotRolledOver());
    }
    return Reply.done(financial.store(budget.at(rolled.closed(desk.now())), "close-year"));
  }
}
