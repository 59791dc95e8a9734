package no.planverk.adapters.workspace;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.Words;
import no.planverk.application.finance.BudgetSheet;
import no.planverk.application.finance.BudgetSheet.Line;
import no.planverk.domain.budget.Measure;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.OrganisationChart;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.Unit;

/** The units, goals and plans that measures are added up by, each told from others of its name. */
final class MoneyGroups {
  /**
   * One unit, goal or plan.
   *
   * @param id what tells it from all others
   * @param note what tells it from others of the same name: the unit above, the plans of a goal
   */
  record Group(String id, String name, String note) {
    String label() {
      return note.isEmpty() ? name : name + " (" + note + ")";
    }
  }

  private final Words words;
  private final Optional<OrganisationChart> chart;
  private final Map<PlanId, String> plans = new HashMap<>();
  private final Map<ElementId, Set<String>> plansOfGoals = new HashMap<>();

  MoneyGroups(Words words, BudgetSheet sheet, Optional<OrganisationChart> chart) {
    this.words = words;
    this.chart = chart;
    List<Measure> all = all(sheet);
    all.forEach(it -> it.texts().forEach(text -> plans.put(text.plan(), text.title())));
    all.forEach(
        it ->
            it.goals()
                .forEach(
                    goal ->
                        plansOfGoals
                            .computeIfAbsent(goal.id(), any -> new TreeSet<>(words::compare))
                            .add(plans.getOrDefault(goal.plan(), "–"))));
  }

  /** What is taken in, and what could be. */
  static List<Measure> all(BudgetSheet sheet) {
    return Stream.concat(sheet.lines().stream().map(Line::measure), sheet.candidates().stream())
        .toList();
  }

  List<Group> of(Measure measure, String by) {
    return switch (by) {
      case "goal" -> orNone(goals(measure));
      case "source" -> sources(measure);
      default -> orNone(measure.owner().map(this::owner).stream().toList());
    };
  }

  List<Group> goals(Measure measure) {
    return measure.goals().stream()
        .map(
            it ->
                new Group(
                    it.id().toString(),
                    it.title(),
                    String.join(", ", plansOfGoals.getOrDefault(it.id(), Set.of()))))
        .distinct()
        .toList();
  }

  List<Group> sources(Measure measure) {
    return measure.texts().stream()
        .map(it -> new Group(it.plan().toString(), it.title(), ""))
        .distinct()
        .toList();
  }

  Group owner(Owner owner) {
    Optional<Unit> unit = owner.unit().flatMap(id -> chart.flatMap(it -> it.unit(id)));
    return new Group(
        owner.identity(),
        unit.map(Unit::name).orElse(owner.name()),
        unit.flatMap(it -> chart.flatMap(units -> units.above(it.id()).stream().findFirst()))
            .map(Unit::name)
            .orElse(""));
  }

  private List<Group> orNone(List<Group> groups) {
    return groups.isEmpty() ? List.of(new Group("", words.get("money.none"), "")) : groups;
  }
}
