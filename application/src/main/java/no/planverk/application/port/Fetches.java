package no.planverk.application.port;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.fetching.Fetch;
import no.planverk.domain.fetching.FetchRules.Bar;
import no.planverk.domain.fetching.SourcePlace;
import no.planverk.domain.fetching.Wording;
import no.planverk.domain.fetching.WordingId;

/** What plans fetch from each other, the wordings that were seen, and the rules of fetching. */
public interface Fetches {
  /** The newest wording of each of the elements that has any. */
  Map<ElementId, Wording> newest(Collection<ElementId> elements);

  default Optional<Wording> newest(ElementId element) {
    return Optional.ofNullable(newest(List.of(element)).get(element));
  }

  Optional<Wording> wording(WordingId id);

  /** Every wording of the element, oldest first. */
  List<Wording> wordings(ElementId element);

  void note(List<Wording> wordings);

  /** Puts other words in the place of a wording that no plan has shown or decided about. */
  void amend(Wording wording);

  /** Whether any plan shows the wording or has decided about it. */
  boolean isUsed(WordingId wording);

  Optional<Fetch> find(PlanId plan, ElementId element);

  /** What the plan has fetched and shows. */
  List<Fetch> into(PlanId plan);

  /** What other plans have fetched of the plan's own elements, and show. */
  List<Fetch> from(PlanId source);

  /** The plans that have fetched the element, and show it. */
  List<Fetch> of(ElementId element);

  /** Everything that any plan has fetched and shows. */
  List<Fetch> all();

  void add(List<Fetch> fetches);

  boolean save(Fetch fetch);

  /**
   * Every plan's placements of {@code from} become placements of {@code into}, and what was fetched
   * of it becomes so too, in the words that were shown; {@code from} leads on to {@code into}.
   */
  void merge(ElementId from, ElementId into);

  /** The element that this one was merged into. */
  Optional<ElementId> mergedInto(ElementId element);

  /** The elements that were merged into this one. */
  List<ElementId> mergedFrom(ElementId element);

  /** Where each of the elements stands in its own plan. */
  Map<ElementId, SourcePlace> places(Collection<ElementId> elements);

  /** Which plans' working texts place the element. */
  Set<PlanId> placing(ElementId element);

  Set<Bar> bars();

  /** Puts exactly these in the place of the bars there were. */
  void bar(Set<Bar> bars);
}
