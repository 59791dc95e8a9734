package no.planverk.application.memory;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.planverk.application.port.RedThreads;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Element;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.PlanLink;
import no.planverk.domain.redthread.Acceptance;
import no.planverk.domain.redthread.ElementNode;
import no.planverk.domain.redthread.GapKey;
import no.planverk.domain.redthread.Handing;
import no.planverk.domain.redthread.Money;
import no.planverk.domain.redthread.MonthScore;
import no.planverk.domain.redthread.Place;
import no.planverk.domain.redthread.PlanNode;
import no.planverk.domain.redthread.PlanSystem;
import no.planverk.domain.redthread.UnitNode;

record MemoryRedThreads(MemoryState state, Clock clock) implements RedThreads {
  @Override
  public PlanSystem system(LocalDate day) {
    return new PlanSystem(
        day,
        state.plans.keySet().stream().map(this::plan).toList(),
        state.elements.values().stream()
            .filter(it -> !state.merged.containsKey(it.id()))
            .map(this::element)
            .toList(),
        state.placements.values().stream()
            .map(it -> new Place(it.id(), it.plan(), it.element(), it.parent(), it.contributesTo()))
            .toList(),
        new MemoryPeople(state)
            .organisation().on(day).units().stream()
                .map(it -> new UnitNode(it.id(), it.name(), it.parent()))
                .toList());
  }

  private PlanNode plan(PlanId id) {
    Plan plan = new MemoryPlans(state, clock).find(id).orElseThrow();
    return new PlanNode(
        plan.id(),
        plan.facts().title().value(),
        plan.facts().type(),
        plan.stage(),
        plan.standing(),
        plan.facts().registeredOnly(),
        plan.openToStaff(),
        plan.facts().period(),
        plan.facts().owner(),
        plan.facts().parents().stream().map(PlanLink::plan).flatMap(Optional::stream).toList(),
        plan.facts().sdg());
  }

  private ElementNode element(Element element) {
    Currency own = Currency.of(plan(element.source()).type().country().currency());
    Money money =
        Money.sum(
            element.content().costs().stream()
                .map(it -> Money.of(it.currency().orElse(own), it.amount())));
    return new ElementNode(
        element.id(),
        element.kind(),
        element.title().value(),
        element.source(),
        element.content().owner(),
        element.content().sdg(),
        element.content().deadline(),
        element.content().status(),
        money,
        (int)
            element.content().indicator().readings().stream()
                .filter(it -> it.value().isPresent())
                .count(),
        element.content().indicator().targets().size());
  }

  @Override
  public List<Acceptance> accepted() {
    return List.copyOf(state.accepted.values());
  }

  @Override
  public void accept(Acceptance acceptance) {
    state.accepted.put(acceptance.gap(), acceptance);
  }

  @Override
  public boolean reopen(GapKey gap) {
    return state.accepted.remove(gap) != null;
  }

  @Override
  public List<MonthScore> months(String scope) {
    return state.months.stream()
        .filter(it -> it.scope().equals(scope))
        .sorted(Comparator.comparing(MonthScore::month))
        .toList();
  }

  @Override
  public void keep(List<MonthScore> scores) {
    for (MonthScore score : scores) {
      state.months.removeIf(
          it -> it.scope().equals(score.scope()) && it.month().equals(score.month()));
      state.months.add(score);
    }
  }

  @Override
  public List<Handing> handings() {
    return new ArrayList<>(state.handings);
  }

  @Override
  public List<Handing> handingsTo(UnitId unit) {
    return state.handings.stream().filter(it -> it.unit().equals(unit)).toList();
  }

  @Override
  public Optional<Handing> handing(ElementId element, UnitId unit) {
    return handingsTo(unit).stream().filter(it -> it.element().equals(element)).findFirst();
  }

  @Override
  public void merge(ElementId from, ElementId into) {
    for (Handing handing : handings()) {
      if (handing.element().equals(from)) {
        state.handings.remove(handing);
        if (handing(into, handing.unit()).isEmpty()) {
          state.handings.add(handing.of(into).stored());
        }
      }
    }
  }

  @Override
  public boolean give(Handing handing) {
    return handing(handing.element(), handing.unit()).isEmpty() && state.handings.add(handing);
  }

  @Override
  public boolean save(Handing handing) {
    boolean asRead =
        state.handings.removeIf(
            it ->
                it.element().equals(handing.element())
                    && it.unit().equals(handing.unit())
                    && it.revision() == handing.revision());
    return asRead && state.handings.add(handing.stored());
  }
}
