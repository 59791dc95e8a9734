package no.planverk.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.planverk.application.port.Manuscripts;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.element.Rank;
import no.planverk.domain.fetching.Ending;
import no.planverk.domain.fetching.Fetch;
import no.planverk.domain.fetching.FetchRules.Bar;
import no.planverk.domain.fetching.SourcePlace;
import no.planverk.domain.fetching.Wording;
import no.planverk.domain.fetching.Wording.Edition;
import no.planverk.domain.fetching.WordingId;
import no.planverk.domain.fetching.Words;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.publication.Series;
import no.planverk.domain.writing.Author;
import no.planverk.domain.writing.Removal;
import no.planverk.domain.writing.RemovalId;
import org.junit.jupiter.api.Test;

/** Wordings of elements, and what plans fetch from each other. */
public interface FetchingContract extends StoreContract {
  /** Two plans, and a goal of the upper one that stands in both. */
  record Shared(PlanId above, PlanId below, Element goal, Placement own, Placement fetched) {}

  private Shared thread() {
    Plan above = Samples.plan("Samfunnsdel");
    Plan below = Samples.plan("Klimaplan");
    Element goal = goal(above.id(), "Renere fjord");
    Placement own = placed(above.id(), goal);
    Placement fetched = placed(below.id(), goal);
    doInFjordvik(
        stores -> {
          stores.plans().add(above);
          stores.plans().add(below);
          stores.manuscripts().add(goal);
          stores.manuscripts().add(own);
          stores.manuscripts().add(fetched);
        });
    return new Shared(above.id(), below.id(), goal, own, fetched);
  }

  private static Element goal(PlanId plan, String title) {
    return new Element(
        new ElementId(UUID.randomUUID()), ElementKind.GOAL, plan, Element.Content.titled(title), 1);
  }

  private static Placement placed(PlanId plan, Element element) {
    return new Placement(
        new PlacementId(UUID.randomUUID()),
        plan,
        element.id(),
        Optional.empty(),
        Rank.row(1).getFirst(),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(),
        1);
  }

  private static Wording wording(Element of, int number, String title, boolean settled) {
    return new Wording(
        new WordingId(UUID.randomUUID()),
        of.id(),
        number,
        new Words(new Title(title), Optional.of(new RichText("<p>" + title + "</p>"))),
        of.source(),
        settled ? Optional.of(new Edition(Series.ADOPTED, number)) : Optional.empty(),
        Samples.NOW);
  }

  private static Fetch fetch(Shared thread, Wording shown) {
    return Fetch.begun(
        thread.below(), thread.goal().id(), shown, Optional.of(new UUID(0, 7)), Samples.NOW);
  }

  @Test
  default void wordings_are_kept_in_their_order() {
    Shared thread = thread();
    Wording first = wording(thread.goal(), 1, "Ren fjord", true);
    Wording second = wording(thread.goal(), 2, "Renere fjord", false);
    doInFjordvik(stores -> stores.fetches().note(List.of(first, second)));

    ElementId goal = thread.goal().id();
    assertThat(listedInFjordvik(stores -> stores.fetches().wordings(goal)))
        .containsExactly(first, second);
    assertThat(foundInFjordvik(stores -> stores.fetches().newest(goal))).contains(second);
    assertThat(foundInFjordvik(stores -> stores.fetches().wording(first.id()))).contains(first);
    assertThat(foundInHavdal(stores -> stores.fetches().wording(first.id()))).isEmpty();
    assertThat(listedInHavdal(stores -> stores.fetches().wordings(goal))).isEmpty();

    Wording amended = second.saying(first.words(), first.edition());
    doInFjordvik(stores -> stores.fetches().amend(amended));
    assertThat(foundInFjordvik(stores -> stores.fetches().newest(goal))).contains(amended);
  }

  @Test
  default void a_plan_shows_what_it_fetched_in_the_pinned_words_and_the_source_in_its_own() {
    Shared thread = thread();
    Wording pinned = wording(thread.goal(), 1, "Ren fjord", true);
    Fetch fetch = fetch(thread, pinned);
    doInFjordvik(
        stores -> {
          stores.fetches().note(List.of(pinned));
          stores.fetches().add(List.of(fetch));
        });

    assertThat(foundInFjordvik(stores -> stores.fetches().find(thread.below(), fetch.element())))
        .contains(fetch);
    assertThat(listedInFjordvik(stores -> stores.fetches().into(thread.below())))
        .containsExactly(fetch);
    assertThat(listedInFjordvik(stores -> stores.fetches().from(thread.above())))
        .containsExactly(fetch);
    assertThat(listedInFjordvik(stores -> stores.fetches().of(fetch.element())))
        .containsExactly(fetch);
    assertThat(listedInFjordvik(stores -> stores.fetches().all())).contains(fetch);
    assertThat(listedInHavdal(stores -> stores.fetches().all())).doesNotContain(fetch);
    assertThat(foundInHavdal(stores -> stores.fetches().find(thread.below(), fetch.element())))
        .isEmpty();
    assertThat(shownIn(thread.below())).isEqualTo(pinned.words());
    assertThat(shownIn(thread.above())).isEqualTo(Words.of(thread.goal()));
    assertThat(didInFjordvik(stores -> stores.fetches().isUsed(pinned.id()))).isTrue();
    assertThat(didInHavdal(stores -> stores.fetches().isUsed(pinned.id()))).isFalse();
  }

  private Words shownIn(PlanId plan) {
    return Words.of(inFjordvik(stores -> stores.manuscripts().of(plan)).elements().getFirst());
  }

  @Test
  default void a_decision_is_stored_once_for_each_revision() {
    Shared thread = thread();
    Wording first = wording(thread.goal(), 1, "Ren fjord", true);
    Wording second = wording(thread.goal(), 2, "Renere fjord", true);
    Fetch begun = fetch(thread, first);
    doInFjordvik(
        stores -> {
          stores.fetches().note(List.of(first, second));
          stores.fetches().add(List.of(begun));
        });
    Fetch stayed =
        begun.staying(
            second, Optional.of(Ending.SUPERSEDED), "Vedtatt slik", Optional.empty(), Samples.NOW);

    assertThat(didInFjordvik(stores -> stores.fetches().save(stayed))).isTrue();
    assertThat(didInFjordvik(stores -> stores.fetches().save(stayed))).isFalse();
    assertThat(didInHavdal(stores -> stores.fetches().save(stayed.stored()))).isFalse();
    assertThat(foundInFjordvik(stores -> stores.fetches().find(thread.below(), begun.element())))
        .contains(stayed.stored());
  }

  @Test
  default void what_is_placed_no_more_is_fetched_no_more() {
    Shared thread = thread();
    Wording pinned = wording(thread.goal(), 1, "Ren fjord", true);
    doInFjordvik(
        stores -> {
          stores.fetches().note(List.of(pinned));
          stores.fetches().add(List.of(fetch(thread, pinned)));
          remove(stores.manuscripts(), thread.fetched());
        });

    assertThat(listedInFjordvik(stores -> stores.fetches().into(thread.below()))).isEmpty();
    assertThat(listedInFjordvik(stores -> stores.fetches().from(thread.above()))).isEmpty();
  }

  private static Removal remove(Manuscripts manuscripts, Placement placement) {
    Removal removal =
        new Removal(
            new RemovalId(UUID.randomUUID()),
            placement.plan(),
            Removal.What.ELEMENT,
            "Renere fjord",
            new Author("person", Optional.of(new UUID(0, 7))),
            Samples.NOW,
            Optional.empty());
    manuscripts.remove(removal, new Manuscripts.Parts(List.of(), List.of(), List.of(placement)));
    return removal;
  }

  @Test
  default void it_is_known_whether_an_element_stands_in_its_own_plan() {
    Shared thread = thread();
    ElementId goal = thread.goal().id();
    assertThat(places(goal)).isEqualTo(Map.of(goal, new SourcePlace(true, Optional.empty())));

    doInFjordvik(stores -> remove(stores.manuscripts(), thread.own()));

    assertThat(places(goal))
        .isEqualTo(Map.of(goal, new SourcePlace(false, Optional.of(Samples.NOW))));
    assertThat(this.<Set<PlanId>>inFjordvik(stores -> stores.fetches().placing(goal)))
        .isEqualTo(Set.of(thread.below()));
    assertThat(this.<Set<PlanId>>inHavdal(stores -> stores.fetches().placing(goal))).isEmpty();
  }

  private Map<ElementId, SourcePlace> places(ElementId goal) {
    return inFjordvik(stores -> stores.fetches().places(List.of(goal)));
  }

  @Test
  default void merged_elements_are_one_and_their_plans_keep_their_words() {
    Shared thread = thread();
    Element twin = goal(thread.above(), "En renere fjord");
    Wording pinned = wording(thread.goal(), 1, "Ren fjord", true);
    doInFjordvik(
        stores -> {
          stores.manuscripts().add(twin);
          stores.fetches().note(List.of(pinned));
          stores.fetches().add(List.of(fetch(thread, pinned)));
          stores.fetches().merge(thread.goal().id(), twin.id());
        });

    assertThat(foundInFjordvik(stores -> stores.fetches().mergedInto(thread.goal().id())))
        .contains(twin.id());
    assertThat(listedInFjordvik(stores -> stores.fetches().mergedFrom(twin.id())))
        .containsExactly(thread.goal().id());
    assertThat(foundInHavdal(stores -> stores.fetches().mergedInto(thread.goal().id()))).isEmpty();
    assertThat(this.<Set<PlanId>>inFjordvik(stores -> stores.fetches().placing(thread.goal().id())))
        .isEmpty();
    assertThat(shownIn(thread.below())).isEqualTo(pinned.words());
    assertThat(listedInFjordvik(stores -> stores.fetches().into(thread.below())))
        .singleElement()
        .returns(twin.id(), Fetch::element)
        .returns(pinned, Fetch::shown);
  }

  @Test
  default void bars_are_those_that_were_set_last() {
    Set<Bar> bars = Set.of(new Bar("no.unit-plan", "no.strategy"));
    doInFjordvik(stores -> stores.fetches().bar(Set.of(new Bar("no.strategy", "no.strategy"))));
    doInFjordvik(stores -> stores.fetches().bar(bars));

    assertThat(this.<Set<Bar>>inFjordvik(stores -> stores.fetches().bars())).isEqualTo(bars);
    assertThat(this.<Set<Bar>>inHavdal(stores -> stores.fetches().bars())).isEmpty();
  }
}
