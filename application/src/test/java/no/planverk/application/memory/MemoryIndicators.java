package no.planverk.application.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.port.Indicators;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.indicator.Indicator;
import no.planverk.domain.indicator.IndicatorFacts;
import no.planverk.domain.indicator.IndicatorPlace;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.publication.Series;

record MemoryIndicators(MemoryState state) implements Indicators {
  @Override
  public List<Indicator> all() {
    return state.elements.values().stream()
        .filter(it -> it.kind() == ElementKind.INDICATOR)
        .filter(
            it -> state.placements.values().stream().anyMatch(at -> at.element().equals(it.id())))
        .map(this::indicator)
        .toList();
  }

  @Override
  public List<Indicator> some(Set<ElementId> ids) {
    return ids.stream()
        .map(state.elements::get)
        .filter(Objects::nonNull)
        .filter(it -> it.kind() == ElementKind.INDICATOR)
        .map(this::indicator)
        .toList();
  }

  private Indicator indicator(Element element) {
    return new Indicator(
        element.id(),
        element.source(),
        element.title().value(),
        element.content().owner(),
        element.content().sdg(),
        element.content().indicator(),
        state.indicatorFacts.getOrDefault(element.id(), IndicatorFacts.NONE),
        element.revision());
  }

  @Override
  public List<Indicator> someForWriting(Set<ElementId> ids) {
    return some(ids);
  }

  @Override
  public List<IndicatorPlace> places() {
    return state.placements.values().stream()
        .filter(it -> element(it.element()).kind() == ElementKind.INDICATOR)
        .map(this::place)
        .distinct()
        .sorted(Comparator.comparing(IndicatorPlace::title).thenComparing(it -> it.plan().value()))
        .toList();
  }

  private Element element(ElementId id) {
    return Objects.requireNonNull(state.elements.get(id));
  }

  private IndicatorPlace place(Placement placement) {
    Plan plan = Objects.requireNonNull(state.plans.get(placement.plan()));
    return new IndicatorPlace(
        placement.element(),
        plan.id(),
        plan.facts().title().value(),
        wasAdopted(plan.id()),
        plan.openToStaff());
  }

  private boolean wasAdopted(PlanId plan) {
    return state.frozen.values().stream()
        .anyMatch(it -> it.plan().equals(plan) && it.series() == Series.ADOPTED);
  }

  @Override
  public List<IndicatorPlace> places(ElementId id) {
    return places().stream().filter(it -> it.indicator().equals(id)).toList();
  }

  @Override
  public boolean saveReadings(ElementId id, long revision, List<Reading> readings) {
    Optional<Element> stored =
        Optional.ofNullable(state.elements.get(id)).filter(it -> it.revision() == revision);
    stored.ifPresent(it -> state.elements.put(id, reading(it, readings).stored()));
    return stored.isPresent();
  }

  private static Element reading(Element element, List<Reading> readings) {
    Element.Content was = element.content();
    IndicatorValues values = was.indicator();
    return element.with(
        new Element.Content(
            was.title(),
            was.text(),
            was.internal(),
            was.owner(),
            was.sdg(),
            was.start(),
            was.deadline(),
            was.status(),
            was.priority(),
            was.costs(),
            new IndicatorValues(
                values.unit(),
                values.direction(),
                values.baseline(),
                values.targets(),
                readings,
                values.bands())));
  }

  @Override
  public boolean saveFacts(ElementId id, IndicatorFacts facts) {
    long stands = state.indicatorFacts.getOrDefault(id, IndicatorFacts.NONE).revision();
    if (stands != facts.revision() || !state.elements.containsKey(id)) {
      return false;
    }
    state.indicatorFacts.put(id, facts.at(facts.revision() + 1));
    return true;
  }
}
