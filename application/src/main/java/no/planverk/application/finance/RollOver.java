package no.planverk.application.finance;

import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Once;
import no.planverk.application.Refusal;
import no.planverk.application.Reply;
import no.planverk.application.planning.DraftFromPlan.Along;
import no.planverk.application.planning.DraftFromPlan.Head;
import no.planverk.application.planning.Drafting;
import no.planverk.application.planning.Successor;
import no.planverk.application.port.Municipalities;
import no.planverk.domain.budget.Budget;
import no.planverk.domain.budget.BudgetLife;
import no.planverk.domain.budget.MeasureStanding;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.plan.Plan;

/**
 * Makes the financial plan of the next year from this year's: same type, sections and roles, the
 * period one year on. What was not rejected comes along as proposed, with its rank and where it
 * came from; frames come along for the years that both plans have.
 */
public final class RollOver {
  private static final Along SECTIONS_AND_ROLES = new Along(false, false, false, true);

  private final Drafting drafting;

  public RollOver(Desk desk, Municipalities municipalities) {
    this.drafting = new Drafting(desk, municipalities);
  }

  public Reply<Plan> roll(Actor actor, PlanId id, Once<Plan> once, Title title) {
    if (!Rights.allow(actor, Act.CREATE_PLAN)) {
      return new Reply.NotAllowed<>();
    }
    Desk desk = drafting.desk();
    return desk.once(
        actor,
        once,
        stores -> FinancialPlan.deciding(desk, stores, actor, id, it -> roll(it, title)));
  }

  private Reply<Plan> roll(FinancialPlan financial, Title title) {
    Budget budget = financial.budget();
    if (budget.life().following().isPresent()) {
      return Reply.refused(new Refusal.RolledOverAlready());
    }
    Optional<Period> period = financial.plan().facts().period();
    if (period.isEmpty() || period.get().from().isEmpty() || period.get().to().isEmpty()) {
      return Reply.refused(new Refusal.NoPeriod());
    }
    Head head =
        new Head(
            title,
            financial.plan().facts().language(),
            Optional.of(Budget.next(period.get())),
            financial.plan().facts().owner());
    Plan next =
        new Successor(drafting)
            .of(financial.stores(), financial.actor(), financial.plan(), head, SECTIONS_AND_ROLES);
    carry(financial, budget, next);
    return Reply.done(next);
  }

  private static void carry(FinancialPlan financial, Budget budget, Plan next) {
    Desk desk = financial.desk();
    FinancialPlan following = new FinancialPlan(desk, financial.stores(), financial.actor(), next);
    List<MeasureStanding> carried =
        financial.standings().stream()
            .filter(it -> it.standing().comesAlong())
            .map(it -> it.carriedTo(next.id(), financial.actor().id(), desk.now()))
            .toList();
    financial.stores().budgets().add(carried);
    following.store(budget.carriedTo(next.id(), following.sums().years()), "set-frames");
    financial.store(budget.at(new BudgetLife.RolledOver(next.id(), desk.now())), "roll-over");
  }
}
