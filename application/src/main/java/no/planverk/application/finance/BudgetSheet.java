package no.planverk.application.finance;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.domain.budget.Budget;
import no.planverk.domain.budget.Measure;
import no.planverk.domain.budget.MeasureStanding;
import no.planverk.domain.budget.Sums;
import no.planverk.domain.budget.WhatIf;
import no.planverk.domain.person.Act;
import no.planverk.domain.plan.Plan;

/**
 * The money of a financial plan as one actor sees it.
 *
 * @param lines what is taken in, by rank
 * @param candidates what could be taken in, by title
 * @param hidden how many measures are taken in that the actor may not know of
 * @param at when it was read, and all sums computed
 */
public record BudgetSheet(
    Plan plan,
    Budget budget,
    Sums sums,
    List<Line> lines,
    List<Measure> candidates,
    int hidden,
    WhatIf whatIf,
    Set<Act> acts,
    Instant at) {
  public BudgetSheet {
    lines = List.copyOf(lines);
    candidates = List.copyOf(candidates);
    acts = Set.copyOf(acts);
  }

  /**
   * A measure that is taken in.
   *
   * @param decidedBy what whoever decided is called
   * @param before where it stood in the plan that it came along from
   */
  public record Line(
      Measure measure,
      MeasureStanding standing,
      Optional<String> decidedBy,
      Optional<MeasureStanding> before) {}

  /** The measures that count: proposed or in the budget, by rank. */
  public List<Measure> counting() {
    return lines.stream()
        .filter(it -> it.standing().standing().counts())
        .map(Line::measure)
        .toList();
  }

  public boolean mayDecide() {
    return acts.contains(Act.EDIT_TEXT) && budget.isOpen();
  }
}
