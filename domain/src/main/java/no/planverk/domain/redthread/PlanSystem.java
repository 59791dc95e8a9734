package no.planverk.domain.redthread;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.UnitId;

/**
 * All living plans of a municipality on one day, with what stands in them: the newest text of each,
 * be it adopted or being written. Reads only; what is computed from it is computed from nothing
 * else.
 */
public final class PlanSystem {
  private final LocalDate day;
  private final Map<PlanId, PlanNode> plans;
  private final Map<ElementId, ElementNode> elements;
  private final Map<PlacementId, Place> places;
  private final Map<UnitId, UnitNode> units;
  private final Map<ElementId, List<Place>> placesOf;
  private final Map<ElementId, Set<ElementId>> above = new HashMap<>();
  private final Map<ElementId, Set<ElementId>> below = new HashMap<>();
  private final Map<PlanId, List<ElementNode>> standing = new HashMap<>();
  private volatile Optional<List<Finding>> findings = Optional.empty();

  public PlanSystem(
      LocalDate day,
      Collection<PlanNode> plans,
      Collection<ElementNode> elements,
      Collection<Place> places,
      Collection<UnitNode> units) {
    this.day = day;
    this.plans =
        plans.stream()
            .filter(PlanNode::isAlive)
            .collect(Collectors.toMap(PlanNode::id, Function.identity()));
    this.places =
        places.stream()
            .filter(it -> this.plans.containsKey(it.plan()))
            .collect(Collectors.toMap(Place::id, Function.identity()));
    this.placesOf = this.places.values().stream().collect(Collectors.groupingBy(Place::element));
    this.elements =
        elements.stream()
            .filter(it -> placesOf.containsKey(it.id()))
            .collect(Collectors.toMap(ElementNode::id, Function.identity()));
    this.units = units.stream().collect(Collectors.toMap(UnitNode::id, Function.identity()));
    this.places.values().forEach(this::link);
    this.elements
        .values()
        .forEach(
            element ->
                plansOf(element.id())
                    .forEach(
                        it -> standing.computeIfAbsent(it, any -> new ArrayList<>()).add(element)));
  }

  /** Every rule of the red thread looked at, once for this snapshot. */
  public List<Finding> findings() {
    List<Finding> found = findings.orElseGet(() -> Examination.of(this));
    findings = Optional.of(found);
    return found;
  }

  private void link(Place place) {
    place.parent().ifPresent(it -> link(place.element(), it));
    place.contributesTo().forEach(it -> link(place.element(), it));
  }

  private void link(ElementId lower, PlacementId upper) {
    Place there = places.get(upper);
    if (there != null && !there.element().equals(lower)) {
      above.computeIfAbsent(lower, any -> new LinkedHashSet<>()).add(there.element());
      below.computeIfAbsent(there.element(), any -> new LinkedHashSet<>()).add(lower);
    }
  }

  /** The same, without the plans that are not among those; what stands in them alone is gone. */
  public PlanSystem within(Set<PlanId> some) {
    return new PlanSystem(
        day,
        plans.values().stream().filter(it -> some.contains(it.id())).toList(),
        elements.values(),
        places.values(),
        units.values());
  }

  public LocalDate day() {
    return day;
  }

  public Collection<PlanNode> plans() {
    return plans.values();
  }

  public Collection<ElementNode> elements() {
    return elements.values();
  }

  public Collection<UnitNode> units() {
    return units.values();
  }

  public Optional<PlanNode> plan(PlanId id) {
    return Optional.ofNullable(plans.get(id));
  }

  public Optional<ElementNode> element(ElementId id) {
    return Optional.ofNullable(elements.get(id));
  }

  public Optional<UnitNode> unit(UnitId id) {
    return Optional.ofNullable(units.get(id));
  }

  /** Where an element stands, in any plan. */
  public List<Place> placesOf(ElementId element) {
    return placesOf.getOrDefault(element, List.of());
  }

  /** The plans in which an element stands. */
  public Set<PlanId> plansOf(ElementId element) {
    return placesOf(element).stream()
        .map(Place::plan)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** The elements that stand in a plan, fetched ones too. */
  public List<ElementNode> standingIn(PlanId plan) {
    return standing.getOrDefault(plan, List.of());
  }

  /** What it stands under or contributes to, in any plan. */
  public Set<ElementId> above(ElementId element) {
    return above.getOrDefault(element, Set.of());
  }

  /** What stands under it or contributes to it, in any plan. */
  public Set<ElementId> below(ElementId element) {
    return below.getOrDefault(element, Set.of());
  }

  /** Everything above, however far. */
  public Set<ElementId> allAbove(ElementId element) {
    return reached(element, this::above);
  }

  /** Everything below, however far. */
  public Set<ElementId> allBelow(ElementId element) {
    return reached(element, this::below);
  }

  private static Set<ElementId> reached(ElementId from, Function<ElementId, Set<ElementId>> next) {
    Set<ElementId> reached = new LinkedHashSet<>();
    Deque<ElementId> open = new ArrayDeque<>(next.apply(from));
    while (!open.isEmpty()) {
      ElementId id = open.removeFirst();
      if (!id.equals(from) && reached.add(id)) {
        open.addAll(next.apply(id));
      }
    }
    return reached;
  }
}
