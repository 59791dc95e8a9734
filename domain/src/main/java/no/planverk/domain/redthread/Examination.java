package no.planverk.domain.redthread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.PlanLevel;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.UnitId;

/**
 * Looks through all plans for what breaks the rules of the red thread. The same plans give the same
 * findings, however they came to be as they are.
 */
final class Examination {
  private final PlanSystem plans;

  private Examination(PlanSystem plans) {
    this.plans = plans;
  }

  /**
   * Every rule looked at for everything that it is about. Most of it keeps its rule and is alike;
   * what is alike is one object.
   */
  static List<Finding> of(PlanSystem plans) {
    Examination examination = new Examination(plans);
    Map<Finding, Finding> alike = new HashMap<>();
    return Arrays.stream(Rule.values())
        .flatMap(it -> examination.look(it).stream())
        .map(it -> it.gap().isPresent() ? it : alike.computeIfAbsent(it, same -> same))
        .toList();
  }

  private List<Finding> look(Rule rule) {
    return switch (rule) {
      case PLAN_WITHOUT_UPWARD_LINK -> ofPlans(rule, this::needsLink, this::leadsNowhere);
      case PLAN_WITHOUT_PERIOD -> ofPlans(rule, it -> true, it -> it.period().isEmpty());
      case PLAN_WITHOUT_OWNER -> ofPlans(rule, it -> true, it -> it.owner().isEmpty());
      case PLAN_OVERDUE ->
          ofPlans(
              rule,
              it -> it.lastYear().isPresent(),
              it -> it.lastYear().orElseThrow() < plans.day().getYear());
      case PLAN_WITHOUT_GOAL ->
          ofPlans(rule, it -> !it.registeredOnly(), Predicate.not(wanting()::contains));
      case GOAL_WITHOUT_MEASURE ->
          ofElements(rule, this::isEndGoal, it -> nothingBelow(it, ElementNode::isAction));
      case MEASURE_WITHOUT_GOAL -> ofElements(rule, ElementNode::isAction, this::servesNothing);
      case MEASURE_WITHOUT_DEADLINE ->
          ofElements(rule, ElementNode::isAction, it -> it.deadline().isEmpty());
      case MEASURE_WITHOUT_MONEY ->
          ofElements(rule, ElementNode::isAction, it -> it.money().isEmpty());
      case GOAL_WITHOUT_INDICATOR ->
          ofElements(rule, ElementNode::isGoal, it -> nothingBelow(it, ElementNode::isIndicator));
      case INDICATOR_WITHOUT_READING ->
          ofElements(rule, ElementNode::isIndicator, it -> it.readings() == 0);
      case GOAL_WITHOUT_SDG -> ofElements(rule, ElementNode::isGoal, it -> it.sdg().isEmpty());
      case SDG_WITHOUT_REASON ->
          ofElements(
              rule,
              it -> !it.sdg().isEmpty(),
              it -> it.sdg().stream().anyMatch(tag -> tag.reason().isEmpty()));
      case GOAL_WITHOUT_OWNER -> ofElements(rule, ElementNode::isGoal, it -> it.owner().isEmpty());
      case MEASURE_WITHOUT_OWNER ->
          ofElements(rule, ElementNode::isAction, it -> it.owner().isEmpty());
      case OWNER_UNKNOWN ->
          ofElements(rule, it -> it.owner().isPresent(), it -> isUnknown(it.owner().orElseThrow()));
      case UNIT_WITHOUT_GOAL -> units(rule);
      case SAME_GOAL_IN_OTHER_WORDS -> twins(rule);
      case ONE_TERM_FOR_TWO_KINDS -> homonyms(rule);
    };
  }

  private List<Finding> ofPlans(Rule rule, Predicate<PlanNode> about, Predicate<PlanNode> breaks) {
    return plans.plans().stream()
        .filter(about)
        .map(it -> Finding.of(gap(rule, it), breaks.test(it)))
        .toList();
  }

  private static Gap gap(Rule rule, PlanNode plan) {
    return new Gap(
        rule,
        plan.title(),
        Optional.of(plan.id()),
        Optional.empty(),
        plan.owner().flatMap(Owner::unit),
        Optional.empty(),
        0);
  }

  private List<Finding> ofElements(
      Rule rule, Predicate<ElementNode> about, Predicate<ElementNode> breaks) {
    return plans.elements().stream()
        .filter(about)
        .map(it -> Finding.of(gap(rule, it, Optional.empty()), breaks.test(it)))
        .toList();
  }

  /** Mended where it is worded; where that plan is past, in one that still has it. */
  private Gap gap(Rule rule, ElementNode element, Optional<ElementId> other) {
    return new Gap(
        rule,
        element.title(),
        plans
            .plan(element.source())
            .map(PlanNode::id)
            .or(() -> plans.plansOf(element.id()).stream().findFirst()),
        Optional.of(element.id()),
        element.owner().flatMap(Owner::unit),
        other,
        0);
  }

  private boolean needsLink(PlanNode plan) {
    return switch (plan.type().level()) {
      case PROGRAMME, LONG_TERM -> false;
      case LAND_USE, THEMATIC, ACTION, FINANCIAL, UNIT -> !plan.registeredOnly();
    };
  }

  private boolean leadsNowhere(PlanNode plan) {
    boolean underAPlan = plan.parents().stream().anyMatch(it -> plans.plan(it).isPresent());
    return !underAPlan && !fetching().contains(plan);
  }

  private Optional<Set<PlanNode>> fetching = Optional.empty();

  /** The plans that have fetched something that a plan of a higher level words. */
  private Set<PlanNode> fetching() {
    if (fetching.isEmpty()) {
      Set<PlanNode> found = new HashSet<>();
      for (ElementNode element : plans.elements()) {
        Optional<PlanLevel> level = plans.plan(element.source()).map(it -> it.type().level());
        if (level.isPresent()) {
          plans.plansOf(element.id()).stream()
              .flatMap(it -> plans.plan(it).stream())
              .filter(it -> it.type().level().compareTo(level.get()) > 0)
              .forEach(found::add);
        }
      }
      fetching = Optional.of(found);
    }
    return fetching.get();
  }

  private Set<PlanNode> wanting() {
    Set<PlanNode> wanting = new HashSet<>();
    plans.elements().stream()
        .filter(it -> it.isGoal() || it.isAction())
        .flatMap(it -> plans.plansOf(it.id()).stream())
        .flatMap(it -> plans.plan(it).stream())
        .forEach(wanting::add);
    return wanting;
  }

  /** A goal that is divided into goals is followed up by those. */
  private boolean isEndGoal(ElementNode element) {
    return element.isGoal()
        && plans.below(element.id()).stream()
            .flatMap(it -> plans.element(it).stream())
            .noneMatch(ElementNode::isGoal);
  }

  private boolean nothingBelow(ElementNode element, Predicate<ElementNode> wanted) {
    return plans.allBelow(element.id()).stream()
        .flatMap(it -> plans.element(it).stream())
        .noneMatch(wanted);
  }

  private boolean servesNothing(ElementNode measure) {
    return plans.allAbove(measure.id()).stream()
        .flatMap(it -> plans.element(it).stream())
        .noneMatch(
            it ->
                it.isGoal()
                    || it.kind() == ElementKind.STRATEGY
                    || it.kind() == ElementKind.FOCUS_AREA);
  }

  private boolean isUnknown(Owner owner) {
    boolean knownUnit = owner.unit().flatMap(plans::unit).isPresent();
    return !knownUnit && owner.person().isEmpty();
  }

  private List<Finding> units(Rule rule) {
    Set<UnitId> answering = new HashSet<>();
    plans.elements().stream()
        .filter(it -> it.isGoal() || it.isAction())
        .flatMap(it -> it.owner().flatMap(Owner::unit).stream())
        .forEach(it -> withAbove(it, answering));
    return plans.units().stream()
        .map(it -> Finding.of(gap(rule, it), !answering.contains(it.id())))
        .toList();
  }

  private static Gap gap(Rule rule, UnitNode unit) {
    return new Gap(
        rule,
        unit.name(),
        Optional.empty(),
        Optional.empty(),
        Optional.of(unit.id()),
        Optional.empty(),
        0);
  }

  private void withAbove(UnitId unit, Set<UnitId> all) {
    Optional<UnitId> at = Optional.of(unit);
    while (at.isPresent() && all.add(at.get())) {
      at = at.flatMap(plans::unit).flatMap(UnitNode::parent);
    }
  }

  private List<Finding> twins(Rule rule) {
    List<ElementNode> goals = inOrder(plans.elements().stream().filter(ElementNode::isGoal));
    Set<ElementId> alike = new HashSet<>();
    List<Finding> findings = new ArrayList<>();
    List<String> titles = goals.stream().map(ElementNode::title).toList();
    for (Likeness.Pair pair : Likeness.pairs(titles, Likeness.NEARLY_THE_SAME)) {
      ElementNode first = goals.get(pair.first());
      alike.add(first.id());
      findings.add(Finding.of(gap(rule, first, Optional.of(goals.get(pair.second()).id())), true));
    }
    goals.stream()
        .filter(it -> !alike.contains(it.id()))
        .forEach(it -> findings.add(Finding.of(gap(rule, it, Optional.empty()), false)));
    return findings;
  }

  private List<Finding> homonyms(Rule rule) {
    Map<String, ElementNode> first = new HashMap<>();
    List<Finding> findings = new ArrayList<>();
    for (ElementNode element : inOrder(plans.elements().stream())) {
      String title = element.title().strip().toLowerCase(Locale.ROOT);
      ElementNode before = first.putIfAbsent(title, element);
      boolean breaks = before != null && before.kind() != element.kind();
      findings.add(
          Finding.of(
              gap(rule, element, breaks ? Optional.of(before.id()) : Optional.empty()), breaks));
    }
    return findings;
  }

  private static List<ElementNode> inOrder(Stream<ElementNode> elements) {
    return elements.sorted(Comparator.comparing(it -> it.id().toString())).toList();
  }
}
