package no.planverk.application.finance;

import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.budget.MeasureStanding;
import no.planverk.domain.budget.Standing;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Actor;

/**
 * Says where a measure stands in a financial plan: proposed, in the budget, or – for a reason –
 * postponed or rejected. One that is not in the plan yet is taken in.
 */
public final class DecideStanding {
  private final Desk desk;

  public DecideStanding(Desk desk) {
    this.desk = desk;
  }

  public Reply<MeasureStanding> decide(
      Actor actor,
      PlanId id,
      ElementId element,
      Expected expected,
      Standing standing,
      String reason) {
    return desk.in(
        actor,
        stores ->
            FinancialPlan.deciding(
                desk, stores, actor, id, it -> decide(it, element, expected, standing, reason)));
  }

  private static Reply<MeasureStanding> decide(
      FinancialPlan financial,
      ElementId element,
      Expected expected,
      Standing standing,
      String reason) {
    if (!ReadBudget.open(financial).containsKey(element)) {
      return new Reply.Unknown<>();
    }
    try {
      return decided(
          financial, element, expected, standing, MeasureStanding.checkReason(standing, reason));
    } catch (InvalidValue unreasoned) {
      return Reply.faulty(
          reason.isBlank()
              ? Fault.at("/reason", FaultCode.MISSING_MEMBER, "reason")
              : Fault.at("/reason", FaultCode.INVALID_VALUE, "", unreasoned.getMessage()));
    }
  }

  private static Reply<MeasureStanding> decided(
      FinancialPlan financial,
      ElementId element,
      Expected expected,
      Standing standing,
      String reason) {
    var found = financial.standing(element);
    if (!expected.meets(found.map(MeasureStanding::revision).orElse(0L))) {
      return new Reply.Stale<>();
    }
    return found
        .map(
            it ->
                financial.store(
                    it.decided(standing, reason, financial.actor().id(), financial.desk().now()),
                    "decide-standing"))
        .orElseGet(
            () ->
                Reply.done(TakeIn.added(financial, List.of(element), standing, reason).getFirst()));
  }
}
