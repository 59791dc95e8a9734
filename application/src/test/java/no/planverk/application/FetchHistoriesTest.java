package no.planverk.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
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
import no.planverk.domain.redthread.Examination;
import no.planverk.domain.redthread.Scope;
import no.planverk.domain.redthread.Score;
import org.junit.jupiter.api.Test;

/**
 * Random histories of a municipality: plans fetch, reword, derive, adopt, merge, follow and stay in
 * any order. Whatever happens, no element loses its identity, and no plan shows other words than
 * its own, those it pinned or the newest.
 */
final class FetchHistoriesTest {
  private static final int HISTORIES = 40;
  private static final int STEPS = 60;

  /** One municipality's history by chance; the same seed is the same history. */
  private static final class History {
    private final Work work = new Work();
    private final Random chance;
    private final List<PlanId> plans = new ArrayList<>();
    private final Set<ElementId> worded = new HashSet<>();
    private int words;

    History(long seed) {
      chance = new Random(seed);
      for (String type :
          List.of("no.community-part", "no.thematic-plan", "no.thematic-plan", "no.unit-plan")) {
        plans.add(work.drafted(type, "Plan " + plans.size()));
      }
    }

    private <T> T one(List<T> some) {
      return some.get(chance.nextInt(some.size()));
    }

    private Manuscript text(PlanId plan) {
      return work.stored(stores -> stores.manuscripts().of(plan));
    }

    private List<Fetch> fetched(PlanId plan) {
      return work.stored(stores -> stores.fetches().into(plan));
    }

    void step() {
      PlanId plan = one(plans);
      switch (chance.nextInt(9)) {
        case 0, 1 -> fetch(plan);
        case 2 -> reword(plan);
        case 3 -> derive(plan);
        case 4 -> adopt(plan);
        case 5 -> merge(plan);
        case 6 -> settle(plan, new Decision.Follow());
        case 7 -> settle(plan, new Decision.Stay("Vedtatt slik"));
        default -> {
          if (chance.nextBoolean()) {
            worded.add(work.goal(work.secretary, writable(plan), "Mål " + ++words).element().id());
          } else {
            remove(plan);
          }
        }
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
      PlanId from = one(plans);
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

    private void merge(PlanId plan) {
      List<Element> here = text(plan).elements();
      List<Element> there = text(one(plans)).elements();
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
                  TownHall.TODAY,
                  Examination.of(stores.redThreads().system(TownHall.TODAY)),
                  Set.of()));
    }
  }

  @Test
  void nothing_that_plans_do_to_each_other_loses_an_element_or_its_words() {
    for (long seed = 1; seed <= HISTORIES; seed++) {
      History history = new History(seed);
      for (int step = 0; step < STEPS; step++) {
        history.step();
        history.everyPlanShowsWhatItPinned();
      }
      history.everyElementIsKnown();
      assertThat(history.kept()).isEqualTo(history.fromNothing());
    }
  }

  @Test
  void words_of_a_plan_change_by_its_own_decision_only() {
    for (long seed = 100; seed <= 100 + HISTORIES; seed++) {
      History history = new History(seed);
      for (int step = 0; step < STEPS; step++) {
        Map<PlanId, Map<ElementId, Words>> before = history.fetchedWords();
        PlanId plan = history.one(history.plans);
        if (history.chance.nextBoolean()) {
          history.reword(plan);
        } else if (history.chance.nextBoolean()) {
          history.adopt(plan);
        } else {
          history.fetch(plan);
        }
        Map<PlanId, Map<ElementId, Words>> after = history.fetchedWords();
        before.forEach(
            (each, words) ->
                words.forEach(
                    (element, said) ->
                        assertThat(after.getOrDefault(each, Map.of()))
                            .containsEntry(element, said)));
      }
    }
  }
}
