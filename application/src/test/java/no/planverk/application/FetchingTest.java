package no.planverk.application;

import static no.planverk.application.Work.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import no.planverk.application.Refusal.CannotMerge;
import no.planverk.application.Refusal.CannotMerge.Why;
import no.planverk.application.fetching.ChooseFetchRules;
import no.planverk.application.fetching.DeriveElement;
import no.planverk.application.fetching.FetchElements;
import no.planverk.application.fetching.ListChoices;
import no.planverk.application.fetching.ListSources;
import no.planverk.application.fetching.MergeElements;
import no.planverk.application.fetching.ReadFetch;
import no.planverk.application.fetching.ReadFetchRules;
import no.planverk.application.fetching.ReadSource;
import no.planverk.application.fetching.SettleFetch;
import no.planverk.application.fetching.SettleFetch.Decision;
import no.planverk.application.planning.EditElement;
import no.planverk.application.planning.PlaceElement;
import no.planverk.application.planning.Placed;
import no.planverk.application.planning.RemovePlacement;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Element;
import no.planverk.domain.fetching.Ending;
import no.planverk.domain.fetching.Fetch;
import no.planverk.domain.fetching.FetchRules;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.publication.PublishedElement;
import no.planverk.domain.template.ElementLineage;
import no.planverk.domain.writing.Notice;
import org.junit.jupiter.api.Test;

/** Goals worded once and fetched wherever they are followed up. */
final class FetchingTest {
  private final Work work = new Work();
  private final Actor secretary = work.secretary;
  private final FetchElements fetchElements =
      new FetchElements(work.desk, work.hall.publicDocuments, work.hall.pinning);
  private final SettleFetch settle = new SettleFetch(work.desk);
  private final PlanId above = work.drafted("no.community-part", "Samfunnsdel");
  private final Placed goal = work.goal(secretary, above, "Levende bygder");
  private final PlanId below = work.drafted("no.thematic-plan", "Klimaplan");

  private FetchElements.Wish wish(ElementId... elements) {
    return new FetchElements.Wish(above, List.of(elements), Optional.empty(), Optional.empty());
  }

  private Placed fetched(ElementId element) {
    return done(fetchElements.fetch(secretary, below, Once.eachTime(), wish(element)))
        .thing()
        .getFirst();
  }

  private void reworded(PlanId plan, ElementId element, String title) {
    done(
        new EditElement(work.desk, work.hall.richTexts)
            .edit(secretary, plan, element, Expected.ANY, Work.words(title)));
  }

  private String shownIn(PlanId plan, ElementId element) {
    return work.<Element>stored(
            stores ->
                stores.manuscripts().of(plan).elements().stream()
                    .filter(it -> it.id().equals(element))
                    .findFirst()
                    .orElseThrow())
        .title()
        .value();
  }

  private List<ListChoices.Row> waiting(Actor actor) {
    return done(new ListChoices(work.desk).list(actor, ListChoices.Which.ALL));
  }

  /** The upper plan is adopted without a hearing, as history. */
  private void adopted(PlanId plan) {
    work.adoptedAsHistory(plan);
  }

  @Test
  void a_fetched_goal_is_the_same_element_in_the_same_words() {
    adopted(above);
    Placed placed = fetched(goal.element().id());

    assertThat(placed.element().id()).isEqualTo(goal.element().id());
    assertThat(shownIn(below, goal.element().id())).isEqualTo("Levende bygder");
    Fetch fetch = fetch();
    assertThat(fetch.shown().source()).isEqualTo(above);
    assertThat(fetch.shown().edition().orElseThrow().number()).isEqualTo(1);
    assertThat(waiting(secretary)).isEmpty();
  }

  private Fetch fetch() {
    return work.stored(stores -> stores.fetches().find(below, goal.element().id()).orElseThrow());
  }

  @Test
  void what_was_picked_with_what_stands_above_it_keeps_standing_under_it() {
    Placed part = work.under(secretary, above, goal, "Delmål");

    List<Placed> placed =
        done(fetchElements.fetch(
                secretary, below, Once.eachTime(), wish(part.element().id(), goal.element().id())))
            .thing();

    assertThat(placed.stream().map(it -> it.element().title().value()))
        .containsExactly("Levende bygder", "Delmål");
    assertThat(placed.getLast().placement().parent()).contains(placed.getFirst().placement().id());
  }

  @Test
  void words_of_a_draft_are_followed_or_stayed_with_at_once() {
    fetched(goal.element().id());
    reworded(above, goal.element().id(), "Levende bygder og byer");

    assertThat(shownIn(below, goal.element().id())).isEqualTo("Levende bygder");
    assertThat(waiting(secretary)).singleElement().returns(true, it -> it.choice().reworded());
    assertThat(waiting(work.dane)).isEmpty();

    done(settle.settle(secretary, below, goal.element().id(), Expected.ANY, new Decision.Follow()));
    assertThat(shownIn(below, goal.element().id())).isEqualTo("Levende bygder og byer");
    assertThat(waiting(secretary)).isEmpty();
  }

  @Test
  void after_adoption_drafts_tell_nobody_until_the_next_version_is_adopted() {
    adopted(above);
    fetched(goal.element().id());
    Actor.StaffMember editor = work.hall.memberOf(work.hall.fjordvik, below, PlanRole.EDITOR);
    done(work.startNextVersion.start(secretary, above, Once.eachTime()));
    reworded(above, goal.element().id(), "Levende byer");
    assertThat(waiting(secretary)).isEmpty();

    adopted(above);

    assertThat(waiting(editor))
        .singleElement()
        .returns("Levende byer", it -> it.choice().newest().words().title().value())
        .returns(true, ListChoices.Row::settles);
    assertThat(work.<List<Notice>>stored(stores -> stores.talk().unseen(editor.person())))
        .extracting(Notice::kind)
        .containsExactly(Notice.Kind.SOURCE);
  }

  @Test
  void to_stay_needs_a_reason_and_holds_against_these_words_only() {
    fetched(goal.element().id());
    reworded(above, goal.element().id(), "Andre ord");
    assertThat(stay(" ")).isEqualTo(Reply.faulty(Fault.at("/reason", FaultCode.MISSING_MEMBER)));

    assertThat(done(stay("Vedtatt slik")).reason()).contains("Vedtatt slik");
    assertThat(waiting(secretary)).isEmpty();
    assertThat(shownIn(below, goal.element().id())).isEqualTo("Levende bygder");

    reworded(above, goal.element().id(), "Enda andre ord");
    assertThat(waiting(secretary)).hasSize(1);
  }

  private Reply<Fetch> stay(String reason) {
    return settle.settle(
        secretary, below, goal.element().id(), Expected.ANY, new Decision.Stay(reason));
  }

  @Test
  void who_stayed_may_still_follow_and_there_must_be_something_to_follow() {
    fetched(goal.element().id());
    assertThat(
            settle.settle(
                secretary, below, goal.element().id(), Expected.ANY, new Decision.Follow()))
        .isEqualTo(Reply.refused(new Refusal.NothingToFollow()));
    reworded(above, goal.element().id(), "Andre ord");
    done(stay("Vedtatt slik"));

    done(settle.settle(secretary, below, goal.element().id(), Expected.ANY, new Decision.Follow()));
    assertThat(shownIn(below, goal.element().id())).isEqualTo("Andre ord");
  }

  @Test
  void the_end_of_a_source_is_to_be_decided_about_too() {
    Placed placed = fetched(goal.element().id());
    assertThat(placed.element().id()).isEqualTo(goal.element().id());
    done(
        new RemovePlacement(work.desk)
            .remove(secretary, above, goal.placement().id(), Expected.ANY));
    assertThat(waiting(secretary))
        .singleElement()
        .returns(Optional.of(Ending.TAKEN_OUT), it -> it.choice().ending());

    done(stay("Vi har det igjen"));
    assertThat(waiting(secretary)).isEmpty();

    done(work.abandonText.abandon(secretary, above, Expected.ANY));
    assertThat(waiting(secretary))
        .singleElement()
        .returns(Optional.of(Ending.ABANDONED), it -> it.choice().ending());
  }

  @Test
  void to_reword_is_to_derive_another_element_that_knows_why() {
    Placed placed = fetched(goal.element().id());
    DeriveElement derive = new DeriveElement(work.desk);
    assertThat(derive.derive(secretary, below, placed.placement().id(), Expected.ANY, ""))
        .isEqualTo(Reply.faulty(Fault.at("/reason", FaultCode.MISSING_MEMBER)));

    Placed own =
        done(derive.derive(
                secretary, below, placed.placement().id(), Expected.ANY, "Gjelder bare klima"))
            .thing();

    assertThat(own.element().id()).isNotEqualTo(goal.element().id());
    assertThat(own.element().source()).isEqualTo(below);
    assertThat(own.element().content().internal()).isEmpty();
    assertThat(work.<List<ElementLineage>>stored(stores -> stores.lineages().of(below)))
        .containsExactly(
            new ElementLineage(
                own.element().id(), goal.element().id(), above, Optional.of("Gjelder bare klima")));
    assertThat(derive.derive(secretary, below, placed.placement().id(), Expected.ANY, "Igjen"))
        .isEqualTo(Reply.refused(new Refusal.NothingToFollow()));
  }

  @Test
  void merged_goals_are_one_and_nobodys_words_change() {
    Placed twin = work.goal(secretary, below, "Bygder som lever");
    MergeElements merge = new MergeElements(work.desk, work.hall.pinning);
    assertThat(merge.merge(work.dane, twin.element().id(), goal.element().id(), Optional.empty()))
        .isEqualTo(Reply.faulty(Fault.at("/goes", FaultCode.UNKNOWN_OBJECT)));
    assertThat(merge.merge(secretary, goal.element().id(), goal.element().id(), Optional.empty()))
        .isEqualTo(Reply.refused(new CannotMerge(Why.SAME)));

    done(merge.merge(secretary, twin.element().id(), goal.element().id(), Optional.empty()));

    assertThat(shownIn(below, goal.element().id())).isEqualTo("Bygder som lever");
    assertThat(waiting(secretary)).hasSize(1);
    done(settle.settle(secretary, below, goal.element().id(), Expected.ANY, new Decision.Follow()));
    assertThat(shownIn(below, goal.element().id())).isEqualTo("Levende bygder");
    assertThat(merge.merge(secretary, twin.element().id(), goal.element().id(), Optional.empty()))
        .isEqualTo(Reply.refused(new CannotMerge(Why.ALREADY_MERGED)));
  }

  @Test
  void sources_are_the_plans_above_and_beside() {
    PlanId unit = work.drafted("no.unit-plan", "Virksomhetsplan");
    assertThat(sources(below)).containsExactly(above);
    assertThat(sources(above)).isEmpty();
    assertThat(sources(unit)).containsExactly(above, below);

    Set<FetchRules.Bar> bars = Set.of(new FetchRules.Bar("no.unit-plan", "no.thematic-plan"));
    assertThat(new ChooseFetchRules(work.desk).choose(employee(), new FetchRules(bars)))
        .isEqualTo(new Reply.NotAllowed<>());
    done(new ChooseFetchRules(work.desk).choose(secretary, new FetchRules(bars)));
    assertThat(done(new ReadFetchRules(work.desk).read(secretary)).bars()).isEqualTo(bars);
    assertThat(sources(unit)).containsExactly(above);
    assertThat(
            new PlaceElement(work.desk, work.hall.pinning)
                .place(
                    secretary,
                    above,
                    Once.eachTime(),
                    work.goal(secretary, below, "Mål").element().id(),
                    Work.atTheEnd()))
        .isEqualTo(Reply.refused(new Refusal.MayNotFetch("no.thematic-plan")));
  }

  private Actor employee() {
    return work.hall.member(work.hall.fjordvik, TenantRole.EMPLOYEE);
  }

  private List<PlanId> sources(PlanId into) {
    return done(new ListSources(work.desk, work.hall.publicDocuments).list(secretary, into))
        .sources()
        .stream()
        .map(it -> it.entry().id())
        .toList();
  }

  @Test
  void a_draft_is_a_source_for_those_who_may_read_it_and_an_adopted_text_for_all() {
    Actor editor = work.hall.memberOf(work.hall.fjordvik, below, PlanRole.EDITOR);
    ReadSource read = new ReadSource(work.desk, work.hall.publicDocuments);
    assertThat(read.read(editor, below, above)).isEqualTo(new Reply.NotAllowed<>());
    assertThat(fetchElements.fetch(editor, below, Once.eachTime(), wish(goal.element().id())))
        .isEqualTo(Reply.faulty(Fault.at("/from", FaultCode.UNKNOWN_OBJECT)));
    assertThat(read.read(work.dane, below, above)).isEqualTo(new Reply.Unknown<>());

    adopted(above);

    assertThat(done(read.read(editor, below, above)).elements())
        .extracting(PublishedElement::title)
        .containsExactly("Renere fjord", "Levende bygder");
    done(fetchElements.fetch(editor, below, Once.eachTime(), wish(goal.element().id())));
    assertThat(fetchElements.fetch(editor, below, Once.eachTime(), wish(goal.element().id())))
        .isEqualTo(Reply.faulty(Fault.at("/elements/0", FaultCode.STANDS_HERE)));
  }

  @Test
  void the_difference_is_read_by_those_who_read_the_plan() {
    fetched(goal.element().id());
    reworded(above, goal.element().id(), "Levende byer");
    ReadFetch read = new ReadFetch(work.desk, work.hall.richTexts);

    ReadFetch.Fetched found = done(read.read(secretary, below, goal.element().id()));
    assertThat(found.choice()).isPresent();
    assertThat(found.wordings()).hasSize(2);
    assertThat(found.title().isNone()).isFalse();
    assertThat(read.read(employee(), below, goal.element().id()))
        .isEqualTo(new Reply.NotAllowed<>());
    assertThat(read.read(work.dane, below, goal.element().id())).isEqualTo(new Reply.Unknown<>());
  }

  @Test
  void a_plan_begun_from_another_shows_what_that_had_fetched_in_its_words() {
    adopted(above);
    fetched(goal.element().id());
    Function<PlanId, Set<ElementId>> fetchedBy =
        plan ->
            Set.copyOf(
                work.<List<ElementId>>stored(
                    stores -> stores.fetches().into(plan).stream().map(Fetch::element).toList()));

    PlanId next = work.begunFrom(below, "Klimaplan 2030");

    assertThat(fetchedBy.apply(next)).isEqualTo(fetchedBy.apply(below));
  }
}
