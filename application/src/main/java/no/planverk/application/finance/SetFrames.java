package no.planverk.application.finance;

import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.budget.Budget;
import no.planverk.domain.budget.Frame;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Actor;

/** Sets all frames of a financial plan in the place of those it had. */
public final class SetFrames {
  private final Desk desk;

  public SetFrames(Desk desk) {
    this.desk = desk;
  }

  public Reply<Budget> set(Actor actor, PlanId id, Expected expected, List<Frame> frames) {
    return desk.in(
        actor,
        stores -> FinancialPlan.deciding(desk, stores, actor, id, it -> set(it, expected, frames)));
  }

  private static Reply<Budget> set(FinancialPlan financial, Expected expected, List<Frame> frames) {
    Budget budget = financial.budget();
    if (!expected.meets(budget.revision())) {
      return new Reply.Stale<>();
    }
    if (frames.stream().anyMatch(it -> !financial.sums().years().contains(it.year()))) {
      return Reply.faulty(Fault.at("/frames", FaultCode.INVALID_PERIOD));
    }
    try {
      return Reply.done(financial.store(budget.framed(frames), "set-frames"));
    } catch (InvalidValue twice) {
      return Reply.faulty(Fault.at("/frames", FaultCode.INVALID_VALUE, "", twice.getMessage()));
    }
  }
}
