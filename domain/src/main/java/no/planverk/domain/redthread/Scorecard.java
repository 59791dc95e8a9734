package no.planverk.domain.redthread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.UnitId;

/**
 * Every goal from the vision above it to the effect that was measured, seen from a perspective that
 * the municipality chooses (PLAN 09: vision, policy, strategy, budget, action plans, effect).
 */
public record Scorecard(Perspective perspective, List<Group> groups) {
  /** By what the goals are grouped. */
  public enum Perspective {
    FOCUS_AREA,
    PLAN,
    UNIT,
    SDG;

    public String id() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Perspective> find(String id) {
      for (Perspective perspective : values()) {
        if (perspective.id().equals(id)) {
          return Optional.of(perspective);
        }
      }
      return Optional.empty();
    }
  }

  /** Goals of one focus area, plan, unit or UN goal; the last group has those of none. */
  public record Group(String title, List<Line> lines) {}

  /**
   * A goal with what is done for it.
   *
   * @param money what the measures cost, over all years
   * @param done how many of the measures are done
   * @param measured how many of the indicators have been measured
   */
  public record Line(
      ElementNode goal,
      Set<Anchor> anchors,
      int strategies,
      int actions,
      int done,
      Money money,
      int indicators,
      int measured) {}

  public Scorecard {
    groups = List.copyOf(groups);
  }

  public static Scorecard of(PlanSystem plans, Perspective perspective) {
    Map<String, List<Line>> groups = new TreeMap<>();
    List<Line> rest = new ArrayList<>();
    plans.elements().stream()
        .filter(ElementNode::isGoal)
        .sorted(Comparator.comparing(ElementNode::title).thenComparing(it -> it.id().toString()))
        .forEach(
            goal -> {
              Line line = line(plans, goal);
              Set<String> titles = titles(plans, goal, perspective);
              titles.forEach(it -> groups.computeIfAbsent(it, any -> new ArrayList<>()).add(line));
              if (titles.isEmpty()) {
                rest.add(line);
              }
            });
    Map<String, List<Line>> all = new LinkedHashMap<>(groups);
    List<Group> made = new ArrayList<>();
    all.forEach((title, lines) -> made.add(new Group(title, List.copyOf(lines))));
    if (!rest.isEmpty()) {
      made.add(new Group("", List.copyOf(rest)));
    }
    return new Scorecard(perspective, made);
  }

  private static Set<String> titles(PlanSystem plans, ElementNode goal, Perspective by) {
    Set<String> titles = new TreeSet<>();
    switch (by) {
      case FOCUS_AREA ->
          plans.allAbove(goal.id()).stream()
              .flatMap(it -> plans.element(it).stream())
              .filter(it -> it.kind() == ElementKind.FOCUS_AREA)
              .forEach(it -> titles.add(it.title()));
      case PLAN ->
          plans.plansOf(goal.id()).stream()
              .flatMap(it -> plans.plan(it).stream())
              .forEach(it -> titles.add(it.title()));
      case UNIT -> {
        Optional<UnitId> unit = goal.owner().flatMap(Owner::unit);
        unit.flatMap(plans::unit).ifPresent(it -> titles.add(it.name()));
      }
      case SDG -> goal.sdg().forEach(it -> titles.add("%02d".formatted(it.goal().number())));
    }
    return titles;
  }

  private static Line line(PlanSystem plans, ElementNode goal) {
    List<ElementNode> below =
        plans.allBelow(goal.id()).stream().flatMap(it -> plans.element(it).stream()).toList();
    List<ElementNode> actions = below.stream().filter(ElementNode::isAction).toList();
    List<ElementNode> indicators = below.stream().filter(ElementNode::isIndicator).toList();
    return new Line(
        goal,
        Anchor.of(plans, goal),
        (int)
            below.stream()
                .filter(it -> it.kind() == ElementKind.STRATEGY || it.kind() == ElementKind.TRACK)
                .count(),
        actions.size(),
        (int)
            actions.stream()
                .filter(it -> it.status().map(status -> status.id().equals("done")).orElse(false))
                .count(),
        Money.sum(actions.stream().map(ElementNode::money)),
        indicators.size(),
        (int) indicators.stream().filter(it -> it.readings() > 0).count());
  }
}
