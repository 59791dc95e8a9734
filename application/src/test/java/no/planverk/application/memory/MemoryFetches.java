package no.planverk.application.memory;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.application.port.Fetches;
import no.planverk.application.port.Manuscripts;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.fetching.Fetch;
import no.planverk.domain.fetching.FetchRules.Bar;
import no.planverk.domain.fetching.SourcePlace;
import no.planverk.domain.fetching.Wording;
import no.planverk.domain.fetching.WordingId;
import no.planverk.domain.writing.Removal;

record MemoryFetches(MemoryState state) implements Fetches {
  @Override
  public Map<ElementId, Wording> newest(Collection<ElementId> elements) {
    return state.wordings.values().stream()
        .filter(it -> elements.contains(it.element()))
        .collect(
            Collectors.toMap(
                Wording::element, Function.identity(), (a, b) -> a.number() > b.number() ? a : b));
  }

  @Override
  public Optional<Wording> wording(WordingId id) {
    return Optional.ofNullable(state.wordings.get(id));
  }

  @Override
  public List<Wording> wordings(ElementId element) {
    return state.wordings.values().stream()
        .filter(it -> it.element().equals(element))
        .sorted(Comparator.comparing(Wording::number))
        .toList();
  }

  @Override
  public void note(List<Wording> wordings) {
    for (Wording wording : wordings) {
      if (wordings(wording.element()).stream().anyMatch(it -> it.number() == wording.number())) {
        throw new IllegalStateException("there is a wording " + wording.number() + " already");
      }
      MemoryState.insert(state.wordings, wording.id(), wording);
    }
  }

  @Override
  public void amend(Wording wording) {
    state.wordings.replace(wording.id(), wording);
  }

  @Override
  public boolean isUsed(WordingId wording) {
    return state.fetches.values().stream()
        .anyMatch(it -> it.shown().id().equals(wording) || it.decided().equals(wording));
  }

  @Override
  public Optional<Fetch> find(PlanId plan, ElementId element) {
    return Optional.ofNullable(state.fetches.get(new MemoryState.FetchKey(plan, element)))
        .map(this::asNoted);
  }

  /** A wording's edition may have been noted after it was fetched. */
  private Fetch asNoted(Fetch fetch) {
    return fetch.showing(wording(fetch.shown().id()).orElseThrow());
  }

  @Override
  public List<Fetch> into(PlanId plan) {
    return all().stream().filter(it -> it.plan().equals(plan)).toList();
  }

  @Override
  public List<Fetch> from(PlanId source) {
    return all().stream().filter(it -> element(it.element()).source().equals(source)).toList();
  }

  @Override
  public List<Fetch> of(ElementId element) {
    return all().stream().filter(it -> it.element().equals(element)).toList();
  }

  @Override
  public List<Fetch> all() {
    return state.fetches.values().stream()
        .filter(it -> placing(it.element()).contains(it.plan()))
        .map(this::asNoted)
        .sorted(
            Comparator.comparing((Fetch it) -> it.plan().toString())
                .thenComparing(it -> it.element().toString()))
        .toList();
  }

  @Override
  public void add(List<Fetch> fetches) {
    fetches.forEach(
        it ->
            MemoryState.insert(
                state.fetches, new MemoryState.FetchKey(it.plan(), it.element()), it));
  }

  @Override
  public boolean save(Fetch fetch) {
    boolean asRead =
        find(fetch.plan(), fetch.element())
            .filter(it -> it.revision() == fetch.revision())
            .isPresent();
    if (asRead) {
      state.fetches.put(new MemoryState.FetchKey(fetch.plan(), fetch.element()), fetch.stored());
    }
    return asRead;
  }

  @Override
  public void merge(ElementId from, ElementId into) {
    PlanId own = element(into).source();
    for (Fetch fetch : List.copyOf(state.fetches.values())) {
      boolean moves =
          fetch.element().equals(from)
              && find(fetch.plan(), into).isEmpty()
              && !fetch.plan().equals(own);
      if (moves) {
        state.fetches.remove(new MemoryState.FetchKey(fetch.plan(), from));
        Fetch moved =
            new Fetch(
                fetch.plan(),
                into,
                fetch.shown(),
                fetch.decided(),
                fetch.keptThrough(),
                fetch.reason(),
                fetch.by(),
                fetch.at(),
                fetch.revision() + 1);
        add(List.of(moved));
      }
    }
    state.placements.replaceAll(
        (id, placement) -> placement.element().equals(from) ? moved(placement, into) : placement);
    state.removed.replaceAll(
        (id, parts) ->
            new Manuscripts.Parts(
                parts.sections(),
                parts.blocks(),
                parts.placements().stream()
                    .map(it -> it.element().equals(from) ? moved(it, into) : it)
                    .toList()));
    state.merged.put(from, into);
  }

  private static Placement moved(Placement placement, ElementId into) {
    return placement.showing(into).stored();
  }

  private Element element(ElementId id) {
    return Objects.requireNonNull(state.elements.get(id));
  }

  @Override
  public Optional<ElementId> mergedInto(ElementId element) {
    return Optional.ofNullable(state.merged.get(element));
  }

  @Override
  public List<ElementId> mergedFrom(ElementId element) {
    return state.merged.entrySet().stream()
        .filter(it -> it.getValue().equals(element))
        .map(Map.Entry::getKey)
        .sorted(Comparator.comparing(ElementId::toString))
        .toList();
  }

  @Override
  public Map<ElementId, SourcePlace> places(Collection<ElementId> elements) {
    return elements.stream()
        .distinct()
        .collect(
            Collectors.toMap(
                Function.identity(),
                it -> {
                  PlanId own = element(it).source();
                  return new SourcePlace(
                      placing(it).contains(own),
                      state.removed.entrySet().stream()
                          .filter(
                              row ->
                                  row.getValue().placements().stream()
                                      .anyMatch(
                                          placed ->
                                              placed.element().equals(it)
                                                  && placed.plan().equals(own)))
                          .map(row -> Objects.requireNonNull(state.removals.get(row.getKey())))
                          .map(Removal::at)
                          .max(Comparator.naturalOrder()));
                }));
  }

  @Override
  public Set<PlanId> placing(ElementId element) {
    return state.placements.values().stream()
        .filter(it -> it.element().equals(element))
        .map(Placement::plan)
        .collect(Collectors.toSet());
  }

  @Override
  public Set<Bar> bars() {
    return Set.copyOf(state.bars);
  }

  @Override
  public void bar(Set<Bar> bars) {
    state.bars.clear();
    state.bars.addAll(bars);
  }
}
