package no.planverk.application.memory;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.port.Budgets;
import no.planverk.domain.budget.Budget;
import no.planverk.domain.budget.Measure;
import no.planverk.domain.budget.MeasureStanding;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.Stage;

record MemoryBudgets(MemoryState state) implements Budgets {
  @Override
  public Optional<Budget> find(PlanId plan) {
    return Optional.ofNullable(state.budgets.get(plan));
  }

  @Override
  public boolean save(Budget budget) {
    long stored = find(budget.plan()).map(Budget::revision).orElse(0L);
    if (stored != budget.revision()) {
      return false;
    }
    state.budgets.put(budget.plan(), budget.stored());
    return true;
  }

  @Override
  public List<MeasureStanding> standings(PlanId plan) {
    return state.standings.getOrDefault(plan, Map.of()).values().stream()
        .sorted(
            Comparator.comparing(MeasureStanding::rank)
                .thenComparing(it -> it.element().toString()))
        .toList();
  }

  @Override
  public void add(List<MeasureStanding> standings) {
    for (MeasureStanding standing : standings) {
      MemoryState.insert(
          state.standings.computeIfAbsent(standing.plan(), any -> new LinkedHashMap<>()),
          standing.element(),
          standing);
    }
  }

  @Override
  public boolean save(MeasureStanding standing) {
    Map<ElementId, MeasureStanding> all =
        state.standings.getOrDefault(standing.plan(), new LinkedHashMap<>());
    MeasureStanding stored = all.get(standing.element());
    if (stored == null || stored.revision() != standing.revision()) {
      return false;
    }
    all.put(standing.element(), standing.stored());
    return true;
  }

  @Override
  public List<MeasureStanding> merge(ElementId from, ElementId into) {
    List<MeasureStanding> left = new ArrayList<>();
    for (Map<ElementId, MeasureStanding> all : state.standings.values()) {
      Optional<MeasureStanding> moves = Optional.ofNullable(all.remove(from));
      if (moves.isPresent() && all.containsKey(into)) {
        left.add(moves.get());
      } else {
        moves.ifPresent(it -> all.put(into, it.of(into).stored()));
      }
    }
    left.sort(Comparator.comparing(it -> it.plan().toString()));
    return left;
  }

  @Override
  public void clear(PlanId plan) {
    state.budgets.remove(plan);
    state.standings.remove(plan);
  }

  @Override
  public List<Measure> measures() {
    Map<ElementId, Set<Placement>> placed = new LinkedHashMap<>();
    for (Placement placement : state.placements.values()) {
      if (element(placement).kind().isMeasure() && isLive(plan(placement))) {
        placed.computeIfAbsent(placement.element(), any -> new LinkedHashSet<>()).add(placement);
      }
    }
    return placed.values().stream()
        .map(this::measure)
        .sorted(
            Comparator.comparing((Measure it) -> it.title().value())
                .thenComparing(it -> it.id().toString()))
        .toList();
  }

  private Measure measure(Set<Placement> placements) {
    Element element = element(placements.iterator().next());
    Set<Measure.Goal> goals = new LinkedHashSet<>();
    placements.forEach(it -> findGoals(it, goals, new LinkedHashSet<>()));
    return new Measure(
        element.id(),
        element.kind(),
        element.title(),
        element.source(),
        element.content().owner(),
        element.content().costs(),
        goals.stream().sorted(Comparator.comparing(Measure.Goal::title)).toList(),
        placements.stream()
            .map(this::plan)
            .distinct()
            .map(
                it ->
                    new Measure.Text(
                        it.id(),
                        it.facts().title().value(),
                        it.stage().isEmpty(),
                        it.openToStaff()))
            .sorted(Comparator.comparing(Measure.Text::title))
            .toList());
  }

  private void findGoals(Placement placement, Set<Measure.Goal> goals, Set<PlacementId> seen) {
    for (PlacementId id : above(placement)) {
      Placement upper = state.placements.get(id);
      if (upper == null || !seen.add(id)) {
        continue;
      }
      Element element = element(upper);
      if (element.kind() == ElementKind.GOAL) {
        goals.add(new Measure.Goal(element.id(), element.title().value(), upper.plan()));
      } else {
        findGoals(upper, goals, seen);
      }
    }
  }

  private static Set<PlacementId> above(Placement placement) {
    Set<PlacementId> above = new LinkedHashSet<>(placement.contributesTo());
    placement.parent().ifPresent(above::add);
    return above;
  }

  private Element element(Placement placement) {
    return Objects.requireNonNull(state.elements.get(placement.element()));
  }

  private Plan plan(Placement placement) {
    return Objects.requireNonNull(state.plans.get(placement.plan()));
  }

  private static boolean isLive(Plan plan) {
    return plan.stage().filter(Stage.ABANDONED::equals).isEmpty();
  }
}
