package no.planverk.domain.redthread;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * What holds a goal fast in a municipality (PLAN 09): each of the four anchors, or that it lacks.
 */
public enum Anchor {
  /** A committee or the council has adopted a plan in which it stands. */
  POLITICAL,
  /** A unit or a person of the leadership answers for it. */
  LEADERSHIP,
  /** A plan follows it up: something is to be done for it. */
  PLANNING,
  /** There is money for what is to be done. */
  STEERING;

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The anchors that hold a goal. */
  public static Set<Anchor> of(PlanSystem plans, ElementNode goal) {
    Set<Anchor> anchors = EnumSet.noneOf(Anchor.class);
    if (plans.plansOf(goal.id()).stream()
        .flatMap(it -> plans.plan(it).stream())
        .anyMatch(PlanNode::isAdopted)) {
      anchors.add(POLITICAL);
    }
    if (goal.owner().isPresent()) {
      anchors.add(LEADERSHIP);
    }
    Set<ElementNode> actions = new HashSet<>();
    plans.allBelow(goal.id()).stream()
        .flatMap(it -> plans.element(it).stream())
        .filter(ElementNode::isAction)
        .forEach(actions::add);
    if (!actions.isEmpty()) {
      anchors.add(PLANNING);
    }
    if (actions.stream().anyMatch(it -> !it.money().isEmpty())) {
      anchors.add(STEERING);
    }
    return anchors;
  }
}
