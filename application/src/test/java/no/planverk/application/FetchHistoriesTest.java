package no.planverk.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import no.planverk.application.fetching.DeriveElement;
import no.planverk.application.fetching.FetchElements;
import no.planverk.application.fetching.MergeElements;
import no.planverk.application.fetching.SettleFetch;
import no.planverk.application.fetching.SettleFetch.Decision;
import no.planverk.application.planning.EditElement;
import no.planverk.application.planning.Placed;
import no.planverk.application.planning.RemovePlacement;
import no.planverk.application.planning.Written;
import no.planverk.application.redthread.ReadScore;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.fetching.Fetch;
import no.planverk.domain.fetching.Wording;
import no.planverk.domain.fetching.Words;
import no.planverk.domain.plan.Manuscript;
import no.planverk.domain.redthread.Scope;
import no.planverk.domain.redthread.Score;

/**
 * Random histories of a municipality: plans fetch, reword, derive, adopt, repeal, merge, follow and
 * stay in any order. Whatever happens, no element loses its identity, and no plan shows other words
 * than its own, those it pinned or the newest.
 */
final class FetchHistoriesTest {
  private static final int LONGEST = 60;

  /** What somebody does to a plan. */
  enum Act {
    FETCH,
    REWORD,
    DERIVE,
    ADOPT,
    REPEAL,
    MERGE,
    FOLLOW,
    STAY,
    WORD,
    REMOVE
  }

  /** One act on one plan, with another, and which of the things there are. */
  record Step(Act act, int plan, int other, int which) {}

  @Provide
  Arbitrary<List<Step>> anything() {
    return steps(
        Arbitraries.frequencyOf(
            Tuple.of(2, Arbitraries.just(Act.FETCH)), Tuple.of(8, Arbitraries.of(Act.values()))));
  }

  @Provide
  Arbitrary<List<Step>> withoutChoices() {
    return steps(Arbitraries.of(Act.REWORD, Act.REWORD, Act.ADOPT, Act.REPEAL, Act.FETCH));
  }

  private static Arbitrary<List<Step>> steps(Arbitrary<Act> acts) {
    Arbitrary<Integer> numbers = Arbitraries.integers().between(0, 99);
    return Combinators.combine(acts, numbers, numbers, numbers)
        .as(Step::new)
        .list()
        .ofMaxSize(LONGEST);
  }

  /** One municipality's history, by steps. */
  private static final class History {
    private final Work work = new Work();
    private Step now = new Step(Act.WORD, 0, 0, 0);
    private final List<PlanId> plans = new ArrayList<>();
    private final Set<ElementId> worded = new HashSet<>();
    private int words;

    History() {
      for (String type :
          List.of("no.community-part", "no.thematic-plan", "no.thematic-plan", "no.unit-plan")) {
        plans.add(work.drafted(type, "Plan " + plans.size()));
      }
    }

    private <T> T one(List<T> some) {
      return some.get(now.which() % some.size());
    }

    private PlanId other() {
      return plans.get(now.other() % plans.size());
    }

    private Manuscript text(PlanId plan) {
      return work.stored(stores -> stores.manuscripts().of(plan));
    }

    private List<Fetch> fetched(PlanId plan) {
      return work.stored(stores -> stores.fetches().into(plan));
    }

    void take(Step step) {
      now = step;
      PlanId plan = plans.get(step.plan() % plans.size());
      switch (step.act()) {
        case FETCH -> fetch(plan);
        case REWORD -> reword(plan);
        case DERIVE -> derive(plan);
        case ADOPT -> adopt(plan);
        case REPEAL -> repeal(plan);
        case MERGE -> merge(plan);
        case FOLLOW -> settle(plan, new Decision.Follow());
        case STAY -> settle(plan, new Decision.Stay("Vedtatt slik"));
        case WORD ->
            worded.add(work.goal(work.secretary, writable(plan), "Mål " + ++words).element().id());
        case REMOVE -> remove(plan);
      }
    }

    /** The plan, its text open for writing. */
    private PlanId writable(PlanId plan) {
      if (!work.plan(plan).mayBeWritten()) {
        work.startNextVersion.start(work.secretary, plan, Once.eachTime());
      }
      return plan;
    }

    private void fetch(PlanId into) {
      PlanId from = other();
      List<Element> there = text(from).elements();
      if (!there.isEmpty()) {
        new FetchElements(work.desk, work.hall.publicDocuments, work.hall.pinning)
            .fetch(
                work.secretary,
                writable(into),
                Once.eachTime(),
                new FetchElements.Wish(
                    from, List.of(one(there).id()), Optional.empty(), Optional.empty()));
      }
    }

    private void reword(PlanId plan) {
      List<Element> own =
          text(plan).elements().stream().filter(it -> it.source().equals(plan)).toList();
      if (!own.isEmpty()) {
        new EditElement(work.desk, work.hall.richTexts)
            .edit(
                work.secretary,
                writable(plan),
                one(own).id(),
                Expected.ANY,
                Work.words("Ord " + ++words));
      }
    }

    private void derive(PlanId plan) {
      List<Placement> placements = text(writable(plan)).placements();
      if (!placements.isEmpty()) {
        Reply<?> reply =
            new DeriveElement(work.desk)
                .derive(
                    work.secretary, plan, one(placements).id(), Expected.ANY, "Gjelder bare her");
        if (reply instanceof Reply.Done<?>(var written)
            && written instanceof Written<?> done
            && done.thing() instanceof Placed placed) {
          worded.add(placed.element().id());
        }
      }
    }

    private void adopt(PlanId plan) {
      work.adoptedAsHistory(writable(plan));
    }

    private void repeal(PlanId plan) {
      work.repealPlan.repeal(work.secretary, plan, Expected.ANY, TownHall.TODAY);
    }

    private void merge(PlanId plan) {
      List<Element> here = text(plan).elements();
      List<Element> there = text(other()).elements();
      if (!here.isEmpty() && !there.isEmpty()) {
        new MergeElements(work.desk, work.hall.pinning)
            .merge(work.secretary, one(here).id(), one(there).id(), Optional.empty());
      }
    }

    private void settle(PlanId plan, Decision decision) {
      List<Fetch> fetches = fetched(plan);
      if (!fetches.isEmpty()) {
        new SettleFetch(work.desk)
            .settle(work.secretary, writable(plan), one(fetches).element(), Expected.ANY, decision);
      }
    }

    private void remove(PlanId plan) {
      List<Placement> placements = text(writable(plan)).placements();
      if (!placements.isEmpty()) {
        new RemovePlacement(work.desk)
            .remove(work.secretary, plan, one(placements).id(), Expected.ANY);
      }
    }

    /** What every plan shows of every element, apart from what it words itself. */
    Map<PlanId, Map<ElementId, Words>> fetchedWords() {
      Map<PlanId, Map<ElementId, Words>> shown = new HashMap<>();
      for (PlanId plan : plans) {
        shown.put(
            plan,
            text(plan).elements().stream()
                .filter(it -> !it.source().equals(plan))
                .collect(Collectors.toMap(Element::id, Words::of)));
      }
      return shown;
    }

    /** An element that was merged lives on as another; all others are there themselves. */
    void everyElementIsKnown() {
      for (ElementId id : worded) {
        assertThat(work.<Boolean>stored(stores -> stores.manuscripts().element(id).isPresent()))
            .isTrue();
      }
      for (PlanId plan : plans) {
        for (Element element : text(plan).elements()) {
          assertThat(
                  work.<Boolean>stored(
                      stores -> stores.fetches().mergedInto(element.id()).isPresent()))
              .isFalse();
        }
      }
    }

    /** A plan shows the words that it pinned, and pins are wordings that were noted. */
    void everyPlanShowsWhatItPinned() {
      for (PlanId plan : plans) {
        Map<ElementId, Fetch> pins =
            fetched(plan).stream().collect(Collectors.toMap(Fetch::element, it -> it));
        for (Element element : text(plan).elements()) {
          if (element.source().equals(plan)) {
            continue;
          }
          Fetch pin = pins.get(element.id());
          assertThat(pin).isNotNull();
          assertThat(Words.of(element)).isEqualTo(pin.shown().words());
          assertThat(
                  work.<Optional<Wording>>stored(
                      stores -> stores.fetches().wording(pin.shown().id())))
              .contains(pin.shown());
        }
      }
    }

    Score kept() {
      return Work.done(
              new ReadScore(work.desk, work.hall.almanac).read(work.secretary, new Scope.All()))
          .score();
    }

    Score fromNothing() {
      return work.stored(
          stores ->
              Score.of(
                  TownHall.TODAY, stores.redThreads().system(TownHall.TODAY).findings(), Set.of()));
    }
  }

  @Property(tries = 60)
  void nothing_that_plans_do_to_each_other_loses_an_element_or_its_words(
      @ForAll("anything") List<Step> steps) {
    History history = new History();
    for (Step step : steps) {
      history.take(step);
      history.everyPlanShowsWhatItPinned();
    }
    history.everyElementIsKnown();
    assertThat(history.kept()).isEqualTo(history.fromNothing());
  }

  @Property(tries = 40)
  void words_of_a_plan_change_by_its_own_decision_only(@ForAll("withoutChoices") List<Step> steps) {
    History history = new History();
    for (Step step : steps) {
      Map<PlanId, Map<ElementId, Words>> before = history.fetchedWords();
      history.take(step);
      Map<PlanId, Map<ElementId, Words>> after = history.fetchedWords();
      before.forEach(
          (each, words) ->
              words.forEach(
                  (element, said) ->
                      assertThat(after.getOrDefault(each, Map.of())).containsEntry(element, said)));
    }
  }
}
