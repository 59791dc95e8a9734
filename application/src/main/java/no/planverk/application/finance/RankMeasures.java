package no.planverk.application.finance;

import java.util.List;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.domain.budget.MeasureStanding;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Rank;
import no.planverk.domain.person.Actor;

/** Gives a measure another place among those that compete for the frame. */
public final class RankMeasures {
  private final Desk desk;

  public RankMeasures(Desk desk) {
    this.desk = desk;
  }

  /**
   * Puts the measure at {@code position} (0: first; beyond the end: last) among those that count.
   */
  public Reply<MeasureStanding> rank(
      Actor actor, PlanId id, ElementId element, Expected expected, int position) {
    return desk.in(
        actor,
        stores ->
            FinancialPlan.deciding(
                desk, stores, actor, id, it -> rank(it, element, expected, position)));
  }

  private static Reply<MeasureStanding> rank(
      FinancialPlan financial, ElementId element, Expected expected, int position) {
    var found = financial.standing(element);
    if (found.isEmpty() || !ReadBudget.open(financial).containsKey(element)) {
      return new Reply.Unknown<>();
    }
    if (!expected.meets(found.get().revision())) {
      return new Reply.Stale<>();
    }
    List<MeasureStanding> others =
        financial.standings().stream().filter(it -> !it.element().equals(element)).toList();
    List<MeasureStanding> counting = others.stream().filter(it -> it.standing().counts()).toList();
    int at =
        position >= counting.size()
            ? others.size()
            : others.indexOf(counting.get(Math.max(position, 0)));
    Rank rank = Rank.at(others.stream().map(MeasureStanding::rank).toList(), Optional.of(at));
    return financial.store(found.get().rankedAt(rank), "rank");
  }
}
