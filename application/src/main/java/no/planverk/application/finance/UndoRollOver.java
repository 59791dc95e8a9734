package no.planverk.application.finance;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.PlanAccess;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.StageStep;
import no.planverk.domain.budget.Budget;
import no.planverk.domain.budget.BudgetLife;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.WorkingText;

/**
 * Takes back that a financial plan was rolled over, while its year is not closed: the draft of the
 * next year is given up, and what came along is taken away. Its words stay stored.
 */
public final class UndoRollOver {
  private final Desk desk;

  public UndoRollOver(Desk desk) {
    this.desk = desk;
  }

  public Reply<Budget> undo(Actor actor, PlanId id, Expected expected) {
    return desk.in(
        actor, stores -> FinancialPlan.deciding(desk, stores, actor, id, it -> undo(it, expected)));
  }

  private Reply<Budget> undo(FinancialPlan financial, Expected expected) {
    Budget budget = financial.budget();
    if (!expected.meets(budget.revision())) {
      return new Reply.Stale<>();
    }
    if (!(budget.life() instanceof BudgetLife.RolledOver(PlanId next, var at))) {
      return Reply.refused(new Refusal.NotRolledOver());
    }
    return PlanAccess.deciding(
        financial.stores(),
        financial.actor(),
        next,
        Act.EDIT_FACTS,
        plan -> undo(financial, budget, plan));
  }

  private Reply<Budget> undo(FinancialPlan financial, Budget budget, Plan next) {
    Optional<WorkingText.Draft> draft =
        next.workingText()
            .filter(it -> it instanceof WorkingText.Draft && next.versions().isEmpty())
            .map(WorkingText.Draft.class::cast);
    boolean rolledOn =
        financial
            .stores()
            .budgets()
            .find(next.id())
            .flatMap(it -> it.life().following())
            .isPresent();
    if (draft.isEmpty() || rolledOn) {
      return Reply.refused(new Refusal.NextYearUnderWay());
    }
    Plan left = next.at(Optional.of(draft.get().abandon()));
    financial.stores().plans().save(left);
    StageStep.today(desk, financial.stores(), left);
    desk.note(
        financial.stores(),
        financial.actor(),
        "abandon",
        Subject.changed("plan", next.id(), next.id(), next.revision()));
    financial.stores().budgets().clear(next.id());
    return Reply.done(financial.store(budget.at(new BudgetLife.Open()), "undo-roll-over"));
  }
}
