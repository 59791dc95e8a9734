package no.planverk.application.redthread;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.redthread.ElementNode;
import no.planverk.domain.redthread.Handing;
import no.planverk.domain.redthread.PlanNode;
import no.planverk.domain.redthread.PlanSystem;
import no.planverk.domain.redthread.UnitNode;

/**
 * Reads what a unit is to follow up: what it was given by the plans and from above, and its own.
 */
public final class ReadUnitWork {
  private final Desk desk;
  private final Almanac almanac;

  public ReadUnitWork(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  /**
   * Something that a unit was given.
   *
   * @param plan the plan that words it
   * @param handing how it was handed to the unit and what its leader said; none where the plan
   *     alone names the unit and nobody has said anything yet
   * @param here what the unit has put below it in plans of its own
   * @param handedOn the units under it that it was handed on to
   */
  public record Given(
      ElementNode element,
      Optional<PlanNode> plan,
      Optional<Handing> handing,
      List<ElementNode> here,
      List<UnitNode> handedOn) {}

  /**
   * What a unit is to follow up.
   *
   * @param own what the unit has added itself, in plans of its own
   * @param under the units to which it can hand on
   * @param leads whether the actor speaks for the unit
   */
  public record UnitWork(
      UnitNode unit,
      List<Given> given,
      List<ElementNode> own,
      List<PlanNode> plans,
      List<UnitNode> under,
      boolean leads) {}

  public Reply<UnitWork> read(Actor actor, UnitId id) {
    if (!Rights.allow(actor, Act.SEE_PEOPLE)) {
      return new Reply.NotAllowed<>();
    }
    LocalDate today = almanac.today(actor);
    return desk.in(
        actor,
        stores -> {
          PlanSystem plans = Overview.of(stores, actor, today).seen();
          return plans
              .unit(id)
              .map(it -> Reply.done(work(stores, actor, plans, it)))
              .orElseGet(Reply.Unknown::new);
        });
  }

  private static UnitWork work(TenantStores stores, Actor actor, PlanSystem plans, UnitNode unit) {
    List<Handing> handings = stores.redThreads().handings();
    Map<ElementId, Handing> toUnit =
        handings.stream()
            .filter(it -> it.unit().equals(unit.id()))
            .collect(Collectors.toMap(Handing::element, Function.identity()));
    List<PlanNode> own =
        plans.plans().stream()
            .filter(it -> isOf(it.owner(), unit))
            .sorted(Comparator.comparing(PlanNode::title))
            .toList();
    List<ElementNode> all =
        plans.elements().stream()
            .filter(it -> it.isGoal() || it.isAction())
            .sorted(
                Comparator.comparing(
                        (ElementNode it) -> it.deadline().map(due -> due.text()).orElse("9"))
                    .thenComparing(ElementNode::title))
            .toList();
    return new UnitWork(
        unit,
        all.stream()
            .filter(
                it ->
                    toUnit.containsKey(it.id()) || (isOf(it.owner(), unit) && !isWordedIn(own, it)))
            .map(
                it ->
                    given(plans, own, handings, unit, it, Optional.ofNullable(toUnit.get(it.id()))))
            .toList(),
        all.stream().filter(it -> !toUnit.containsKey(it.id()) && isWordedIn(own, it)).toList(),
        own,
        plans.units().stream()
            .filter(it -> it.parent().equals(Optional.of(unit.id())))
            .sorted(Comparator.comparing(UnitNode::name))
            .toList(),
        Leading.speaksFor(stores, actor, unit.id(), plans.day()));
  }

  private static boolean isOf(Optional<Owner> owner, UnitNode unit) {
    return owner.flatMap(Owner::unit).equals(Optional.of(unit.id()));
  }

  private static boolean isWordedIn(List<PlanNode> plans, ElementNode element) {
    return plans.stream().anyMatch(it -> it.id().equals(element.source()));
  }

  private static Given given(
      PlanSystem plans,
      List<PlanNode> own,
      List<Handing> handings,
      UnitNode unit,
      ElementNode element,
      Optional<Handing> handing) {
    return new Given(
        element,
        plans.plan(element.source()),
        handing,
        plans.allBelow(element.id()).stream()
            .flatMap(it -> plans.element(it).stream())
            .filter(it -> isWordedIn(own, it))
            .toList(),
        handings.stream()
            .filter(
                it -> it.element().equals(element.id()) && it.from().equals(Optional.of(unit.id())))
            .flatMap(it -> plans.unit(it.unit()).stream())
            .toList());
  }
}
