package no.planverk.application.finance;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.domain.budget.Measure;
import no.planverk.domain.budget.MeasureStanding;
import no.planverk.domain.budget.Standing;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Rank;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Actor;

/**
 * Takes measures of any plan into a financial plan, as proposed, last in the ranking. What is in it
 * already stays as it stands.
 */
public final class TakeIn {
  private final Desk desk;

  public TakeIn(Desk desk) {
    this.desk = desk;
  }

  public Reply<List<MeasureStanding>> take(
      Actor actor, PlanId id, Once<List<MeasureStanding>> once, List<ElementId> elements) {
    return desk.once(
        actor,
        once,
        stores -> FinancialPlan.deciding(desk, stores, actor, id, it -> take(it, elements)));
  }

  private static Reply<List<MeasureStanding>> take(
      FinancialPlan financial, List<ElementId> elements) {
    Map<ElementId, Measure> open = ReadBudget.open(financial);
    for (ElementId element : elements) {
      if (!open.containsKey(element)) {
        return Reply.faulty(Fault.at("/measures", FaultCode.UNKNOWN_OBJECT));
      }
    }
    return Reply.done(added(financial, elements, Standing.PROPOSED, ""));
  }

  /** Adds those that are not in the plan yet, in their order, after all that are. */
  static List<MeasureStanding> added(
      FinancialPlan financial, List<ElementId> elements, Standing standing, String reason) {
    List<MeasureStanding> there = financial.standings();
    Set<ElementId> known = new HashSet<>();
    there.forEach(it -> known.add(it.element()));
    Optional<Rank> last = there.isEmpty() ? Optional.empty() : Optional.of(there.getLast().rank());
    List<MeasureStanding> added = new ArrayList<>();
    for (ElementId element : elements) {
      if (known.add(element)) {
        Rank rank = Rank.between(last, Optional.empty());
        added.add(begun(financial, element, standing, reason, rank));
        last = Optional.of(rank);
      }
    }
    financial.stores().budgets().add(added);
    financial
        .desk()
        .noteAll(
            financial.stores(),
            financial.actor(),
            "decide-standing",
            added.stream()
                .map(it -> Subject.made("standing", it.element(), financial.id()))
                .toList());
    return added;
  }

  private static MeasureStanding begun(
      FinancialPlan financial, ElementId element, Standing standing, String reason, Rank rank) {
    return new MeasureStanding(
        financial.id(),
        element,
        standing,
        reason,
        rank,
        Optional.empty(),
        financial.actor().id(),
        financial.desk().now(),
        1);
  }
}
