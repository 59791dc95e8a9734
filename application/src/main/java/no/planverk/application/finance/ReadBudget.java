package no.planverk.application.finance;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.Desk;
import no.planverk.application.PlanAccess;
import no.planverk.application.Reply;
import no.planverk.application.finance.BudgetSheet.Line;
import no.planverk.application.writing.AuthorNames;
import no.planverk.domain.budget.Measure;
import no.planverk.domain.budget.MeasureStanding;
import no.planverk.domain.budget.WhatIf;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.Actor;

/** Reads the money of a financial plan: its measures, what could be taken in, and what fits. */
public final class ReadBudget {
  private final Desk desk;

  public ReadBudget(Desk desk) {
    this.desk = desk;
  }

  public Reply<BudgetSheet> read(Actor actor, PlanId id) {
    return desk.in(
        actor,
        stores -> FinancialPlan.reading(desk, stores, actor, id, it -> Reply.done(sheet(it))));
  }

  static BudgetSheet sheet(FinancialPlan financial) {
    Map<ElementId, Measure> open = open(financial);
    AuthorNames names = AuthorNames.of(financial.stores());
    Map<PlanId, Map<ElementId, MeasureStanding>> earlier = new HashMap<>();
    List<Line> lines = new ArrayList<>();
    Set<ElementId> taken = new HashSet<>();
    int hidden = 0;
    for (MeasureStanding standing : financial.standings()) {
      taken.add(standing.element());
      Optional<Measure> measure = Optional.ofNullable(open.get(standing.element()));
      if (measure.isEmpty()) {
        hidden++;
        continue;
      }
      lines.add(
          new Line(
              measure.get(),
              standing,
              standing.decidedBy().flatMap(names::of),
              before(financial, standing, earlier)));
    }
    List<Measure> candidates =
        open.values().stream().filter(it -> !taken.contains(it.id())).toList();
    var budget = financial.budget();
    List<Measure> ranked =
        lines.stream().filter(it -> it.standing().standing().counts()).map(Line::measure).toList();
    return new BudgetSheet(
        financial.plan(),
        budget,
        financial.sums(),
        lines,
        candidates,
        hidden,
        WhatIf.of(ranked, budget.frames(), financial.sums(), financial.organisation()::answering),
        PlanAccess.acts(financial.stores(), financial.actor(), financial.plan()),
        financial.desk().now());
  }

  /** The measures that the actor may know of. */
  static Map<ElementId, Measure> open(FinancialPlan financial) {
    Map<ElementId, Measure> open = new LinkedHashMap<>();
    OpenMeasures.to(financial.stores(), financial.actor(), financial.plan())
        .of(financial.stores().budgets().measures())
        .forEach(it -> open.put(it.id(), it));
    return open;
  }

  private static Optional<MeasureStanding> before(
      FinancialPlan financial,
      MeasureStanding standing,
      Map<PlanId, Map<ElementId, MeasureStanding>> known) {
    return standing
        .carriedFrom()
        .map(
            from ->
                known.computeIfAbsent(
                    from,
                    plan -> {
                      Map<ElementId, MeasureStanding> all = new HashMap<>();
                      financial
                          .stores()
                          .budgets()
                          .standings(plan)
                          .forEach(it -> all.put(it.element(), it));
                      return all;
                    }))
        .map(all -> all.get(standing.element()));
  }
}
