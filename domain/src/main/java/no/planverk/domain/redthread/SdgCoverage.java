package no.planverk.domain.redthread;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.sdg.SdgGoal;
import no.planverk.domain.sdg.SdgTag;
import no.planverk.domain.sdg.SdgTarget;

/**
 * What a municipality does for one of the UN's goals: who has marked it, what is done, for what
 * money, and whether it is measured.
 *
 * @param plans plans that are marked with it
 * @param marks elements that are marked with it
 * @param actions what is to be done for those, marked or below what is
 * @param money what that costs, over all years
 * @param targets how many marks there are of each of its targets
 */
public record SdgCoverage(
    SdgGoal goal,
    List<PlanNode> plans,
    List<Mark> marks,
    int actions,
    Money money,
    Map<String, Integer> targets) {

  /** A mark, as what it is: with a reason, something to do for it and a measurement, or without. */
  public record Mark(
      ElementNode element,
      Optional<SdgTarget> target,
      boolean reasoned,
      boolean acted,
      boolean measured) {
    /** Whether it is more than a picture beside the text. */
    public boolean isCarried() {
      return reasoned && acted && measured;
    }
  }

  public SdgCoverage {
    plans = List.copyOf(plans);
    marks = List.copyOf(marks);
    targets = Map.copyOf(targets);
  }

  public static SdgCoverage of(PlanSystem plans, SdgGoal goal) {
    List<Mark> marks = new ArrayList<>();
    Set<ElementNode> actions = new HashSet<>();
    Map<String, Integer> targets = new TreeMap<>();
    for (ElementNode element : plans.elements()) {
      List<SdgTag> tags = element.sdg().stream().filter(it -> it.goal() == goal).toList();
      if (tags.isEmpty()) {
        continue;
      }
      List<ElementNode> below = below(plans, element.id());
      if (element.isAction()) {
        actions.add(element);
      }
      below.stream().filter(ElementNode::isAction).forEach(actions::add);
      for (SdgTag tag : tags) {
        tag.target().ifPresent(it -> targets.merge(it.id(), 1, Integer::sum));
        marks.add(
            new Mark(
                element,
                tag.target(),
                tag.reason().isPresent(),
                element.isAction() || below.stream().anyMatch(ElementNode::isAction),
                below.stream().anyMatch(it -> it.isIndicator() && it.readings() > 0)));
      }
    }
    marks.sort(
        Comparator.comparing((Mark it) -> it.element().title())
            .thenComparing(it -> it.element().id().toString()));
    return new SdgCoverage(
        goal,
        plans.plans().stream()
            .filter(it -> it.sdg().stream().anyMatch(tag -> tag.goal() == goal))
            .sorted(Comparator.comparing(PlanNode::title))
            .toList(),
        marks,
        actions.size(),
        Money.sum(actions.stream().map(ElementNode::money)),
        targets);
  }

  private static List<ElementNode> below(PlanSystem plans, ElementId id) {
    return plans.allBelow(id).stream().flatMap(it -> plans.element(it).stream()).toList();
  }
}
