package no.planverk.application;

import static no.planverk.application.Work.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.fetching.ChooseFetchRules;
import no.planverk.application.fetching.DeriveElement;
import no.planverk.application.fetching.FetchElements;
import no.planverk.application.fetching.ListChoices;
import no.planverk.application.fetching.ListSources;
import no.planverk.application.fetching.ReadOrigins;
import no.planverk.application.people.NameUnit;
import no.planverk.application.people.UnitWords;
import no.planverk.application.planning.EditElement;
import no.planverk.application.planning.ElementWords;
import no.planverk.application.planning.Placed;
import no.planverk.application.redthread.AcceptGap;
import no.planverk.application.redthread.AnswerHanding;
import no.planverk.application.redthread.CompilePaper;
import no.planverk.application.redthread.HandOn;
import no.planverk.application.redthread.KeepScores;
import no.planverk.application.redthread.ListGaps;
import no.planverk.application.redthread.ReadMatrix;
import no.planverk.application.redthread.ReadScore;
import no.planverk.application.redthread.ReadThread;
import no.planverk.application.redthread.ReadUnitWork;
import no.planverk.application.redthread.SeeAll;
import no.planverk.application.task.ListWaiting;
import no.planverk.application.task.Waiting;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.catalogue.BodyKind;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.council.CouncilMeeting;
import no.planverk.domain.council.Occasion;
import no.planverk.domain.element.Placement;
import no.planverk.domain.fetching.FetchRules;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;
import no.planverk.domain.redthread.Gap;
import no.planverk.domain.redthread.GapKey;
import no.planverk.domain.redthread.Handing;
import no.planverk.domain.redthread.MatrixFilter;
import no.planverk.domain.redthread.MatrixKind;
import no.planverk.domain.redthread.Rule;
import no.planverk.domain.redthread.Scope;
import no.planverk.domain.writing.Notice;
import org.junit.jupiter.api.Test;

/** How well the plans hang together, where not, and what units do about it. */
final class RedThreadTest {
  private final Work work = new Work();
  private final Actor secretary = work.secretary;
  private final Almanac almanac = work.hall.almanac;
  private final ReadScore readScore = new ReadScore(work.desk, almanac);
  private final ListGaps listGaps = new ListGaps(work.desk, almanac);
  private final AcceptGap acceptGap = new AcceptGap(work.desk, almanac);
  private final PlanId plan = work.drafted("no.thematic-plan", "Klimaplan");
  private final Placed goal = work.goal(secretary, plan, "Lavere utslipp");

  private int points(Actor actor) {
    return done(readScore.read(actor, new Scope.All())).score().points().orElse(-1);
  }

  private List<Gap> gaps(Actor actor, Rule rule) {
    return done(listGaps.list(
            actor,
            new ListGaps.Which(
                Optional.empty(), Optional.of(rule), Optional.empty(), Optional.empty())))
        .open();
  }

  private UnitLife unit(String name, Optional<UnitId> parent) {
    return done(
        new NameUnit(work.desk, almanac)
            .name(secretary, Once.eachTime(), UnitWords.named(name, parent), Optional.empty()));
  }

  @Test
  void each_municipality_has_a_score_of_its_own() {
    assertThat(points(secretary)).isBetween(0, 100);
    assertThat(points(work.dane)).isEqualTo(-1);
    assertThat(readScore.read(work.dane, new Scope.OfPlan(plan))).isEqualTo(new Reply.Unknown<>());
    assertThat(done(readScore.read(secretary, new Scope.All())).plans()).hasSize(1);
  }

  @Test
  void titles_of_a_closed_draft_are_its_teams_alone() {
    Actor employee = work.hall.member(work.hall.fjordvik, TenantRole.EMPLOYEE);

    assertThat(points(employee)).isEqualTo(points(secretary));
    assertThat(gaps(employee, Rule.GOAL_WITHOUT_MEASURE)).isEmpty();
    assertThat(gaps(secretary, Rule.GOAL_WITHOUT_MEASURE)).hasSize(2);
    assertThat(new ReadThread(work.desk, almanac).read(employee, goal.element().id()))
        .isEqualTo(new Reply.Unknown<>());
    assertThat(done(new SeeAll(work.desk, almanac).see(employee)).elements()).isEmpty();
  }

  @Test
  void a_gap_is_accepted_for_a_reason_and_taken_back() {
    GapKey key = gaps(secretary, Rule.GOAL_WITHOUT_MEASURE).getFirst().key();
    int before = points(secretary);
    assertThat(acceptGap.accept(secretary, key, Optional.of(" ")))
        .isEqualTo(Reply.faulty(Fault.at("/reason", FaultCode.MISSING_MEMBER)));
    assertThat(acceptGap.accept(work.dane, key, Optional.of("Nei")))
        .isEqualTo(new Reply.Unknown<>());

    done(acceptGap.accept(secretary, key, Optional.of("Følges opp av fylket")));
    assertThat(points(secretary)).isGreaterThan(before);
    assertThat(done(listGaps.list(secretary, ListGaps.Which.ALL)).accepted())
        .singleElement()
        .returns("Følges opp av fylket", it -> it.acceptance().reason());

    done(acceptGap.accept(secretary, key, Optional.empty()));
    assertThat(points(secretary)).isEqualTo(before);
    assertThat(acceptGap.accept(secretary, key, Optional.empty())).isEqualTo(new Reply.Unknown<>());
  }

  @Test
  void scores_are_kept_month_by_month() {
    new KeepScores(work.desk).keep(TownHall.VENDOR, work.hall.fjordvik);
    new KeepScores(work.desk).keep(TownHall.VENDOR, work.hall.fjordvik);
    work.hall.daysPass(40);
    new KeepScores(work.desk).keep(TownHall.VENDOR, work.hall.fjordvik);
    new KeepScores(work.desk).keep(TownHall.VENDOR, work.hall.lindso);

    assertThat(done(readScore.read(secretary, new Scope.All())).months())
        .hasSize(2)
        .allMatch(it -> it.points() == points(secretary));
    assertThat(done(readScore.read(work.dane, new Scope.All())).months()).isEmpty();
  }

  @Test
  void a_unit_accepts_what_it_was_given_and_hands_it_on() {
    UnitLife environment = unit("Miljø", Optional.empty());
    UnitLife water = unit("Vann", Optional.of(environment.id()));
    Actor.StaffMember leader = work.hall.member(work.hall.fjordvik, TenantRole.EMPLOYEE);
    work.stored(stores -> stores.people().save(water.ledBy(Optional.of(leader.person()))));
    done(
        new EditElement(work.desk, work.hall.richTexts)
            .edit(
                secretary,
                plan,
                goal.element().id(),
                Expected.ANY,
                owned("Lavere utslipp", "Miljø")));
    ReadUnitWork read = new ReadUnitWork(work.desk, almanac);
    AnswerHanding answer = new AnswerHanding(work.desk, almanac);
    HandOn handOn = new HandOn(work.desk, almanac);

    assertThat(given(read, environment)).containsExactly("Lavere utslipp");
    assertThat(answer(answer, secretary, environment.id(), false, ""))
        .isEqualTo(Reply.faulty(Fault.at("/words", FaultCode.MISSING_MEMBER)));
    assertThat(answer(answer, employee(), environment.id(), true, ""))
        .isEqualTo(new Reply.Unknown<>());
    done(answer(answer, secretary, environment.id(), true, ""));
    done(
        handOn.handOn(
            secretary,
            environment.id(),
            goal.element().id(),
            water.id(),
            Optional.of(TownHall.TODAY.plusDays(90))));
    assertThat(
            handOn.handOn(
                secretary, water.id(), goal.element().id(), environment.id(), Optional.empty()))
        .isEqualTo(Reply.faulty(Fault.at("/to", FaultCode.UNKNOWN_OBJECT)));

    assertThat(given(read, water)).containsExactly("Lavere utslipp");
    assertThat(waiting(leader))
        .singleElement()
        .satisfies(it -> assertThat(it.notice().kind()).isEqualTo(Notice.Kind.GIVEN))
        .satisfies(it -> assertThat(it.notice().about()).isEqualTo(water.id().value()))
        .satisfies(it -> assertThat(it.plan()).isEqualTo(work.plan(plan).facts().title().value()));
    assertThat(waiting(employee())).isEmpty();
    assertThat(waiting(work.dane)).isEmpty();
    assertThat(done(read.read(secretary, environment.id())).given())
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.handing().flatMap(Handing::answer).orElseThrow().accepted()).isTrue();
              assertThat(it.handedOn()).extracting("name").containsExactly("Vann");
            });
    assertThat(read.read(work.dane, environment.id())).isEqualTo(new Reply.Unknown<>());
  }

  private List<Waiting.Told> waiting(Actor actor) {
    return done(new ListWaiting(work.desk, almanac).list(actor)).notices();
  }

  private Actor employee() {
    return work.hall.member(work.hall.fjordvik, TenantRole.EMPLOYEE);
  }

  private Reply<Handing> answer(
      AnswerHanding answer, Actor actor, UnitId unit, boolean accepted, String words) {
    return answer.answer(actor, unit, goal.element().id(), new AnswerHanding.Said(accepted, words));
  }

  private List<String> given(ReadUnitWork read, UnitLife unit) {
    return done(read.read(secretary, unit.id())).given().stream()
        .map(it -> it.element().title())
        .toList();
  }

  private static ElementWords owned(String title, String owner) {
    ElementWords bare = Work.words(title);
    return new ElementWords(
        new Title(title),
        bare.text(),
        bare.internal(),
        Optional.of(owner),
        bare.sdg(),
        bare.start(),
        bare.deadline(),
        bare.status(),
        bare.priority(),
        bare.costs(),
        bare.indicator());
  }

  @Test
  void who_may_do_what_with_the_thread() {
    Map<String, Deed> deeds = new LinkedHashMap<>();
    deeds.put(
        "ReadScore",
        (it, actor, id) -> new ReadScore(it.desk, it.hall.almanac).read(actor, new Scope.All()));
    deeds.put(
        "ListGaps",
        (it, actor, id) -> new ListGaps(it.desk, it.hall.almanac).list(actor, ListGaps.Which.ALL));
    deeds.put("AcceptGap", RedThreadTest::accept);
    deeds.put(
        "ReadMatrix",
        (it, actor, id) ->
            new ReadMatrix(it.desk, it.hall.almanac)
                .read(actor, MatrixKind.GOALS_BY_SDG, MatrixFilter.ALL));
    deeds.put(
        "ListSources",
        (it, actor, id) -> new ListSources(it.desk, it.hall.publicDocuments).list(actor, id));
    deeds.put("ReadOrigins", (it, actor, id) -> new ReadOrigins(it.desk).read(actor, id));
    deeds.put(
        "ListChoices",
        (it, actor, id) -> new ListChoices(it.desk).list(actor, ListChoices.Which.ALL));
    deeds.put("FetchElements", RedThreadTest::fetch);
    deeds.put("DeriveElement", RedThreadTest::derive);
    deeds.put(
        "ChooseFetchRules",
        (it, actor, id) -> new ChooseFetchRules(it.desk).choose(actor, new FetchRules(Set.of())));

    assertThat(RightsTable.of(deeds))
        .isEqualTo(
            """
            ReadScore        + + + + – + + + + + + + +
            ListGaps         + + + + – + + + + + + + +
            AcceptGap        + – – – – + + + – – – – –
            ReadMatrix       + + + + – + + + + + + + +
            ListSources      + – – – ? + + + + + + + +
            ReadOrigins      + – – – ? + + + + + + + +
            ListChoices      + + + + – + + + + + + + +
            FetchElements    + – – – ? + + + – – – – –
            DeriveElement    + – – – ? + + + – – – – –
            ChooseFetchRules + – – – – – – – – – – – –
            """);
  }

  private static Reply<?> accept(Work work, Actor actor, PlanId id) {
    GapKey key = new GapKey(Rule.PLAN_WITHOUT_PERIOD, id.toString());
    return new AcceptGap(work.desk, work.hall.almanac).accept(actor, key, Optional.of("Slik"));
  }

  private static Reply<?> fetch(Work work, Actor actor, PlanId id) {
    PlanId source = work.drafted("no.community-part", "Samfunnsdel");
    return new FetchElements(work.desk, work.hall.publicDocuments, work.hall.pinning)
        .fetch(
            actor,
            id,
            Once.eachTime(),
            new FetchElements.Wish(source, List.of(), Optional.empty(), Optional.empty()));
  }

  private static Reply<?> derive(Work work, Actor actor, PlanId id) {
    var placement =
        work.<Placement>stored(stores -> stores.manuscripts().of(id).placements().getFirst());
    return new DeriveElement(work.desk)
        .derive(actor, id, placement.id(), Expected.ANY, "Gjelder bare her");
  }

  @Test
  void a_meeting_has_a_paper_of_what_changed_and_what_must_be_decided() {
    CompilePaper compile = new CompilePaper(work.desk, work.hall.municipalities);
    BodyId council =
        work.<List<Body>>stored(stores -> stores.people().bodies()).stream()
            .filter(it -> it.kind() == BodyKind.COUNCIL)
            .findFirst()
            .orElseThrow()
            .id();
    work.stored(
        stores -> {
          stores
              .customs()
              .meet(
                  List.of(
                      new CouncilMeeting(council, TownHall.TODAY, Optional.empty()),
                      new CouncilMeeting(
                          council, LocalDate.parse("2026-06-18"), Optional.empty())));
          return council;
        });
    work.adoptedAsHistory(plan);

    CompilePaper.Paper june =
        done(compile.compile(secretary, council, LocalDate.parse("2026-06-18")));

    assertThat(june.occasion()).contains(Occasion.REPORT);
    assertThat(june.since()).isEqualTo(TownHall.TODAY);
    assertThat(june.became()).extracting(it -> it.plan().title()).containsExactly("Klimaplan");
    CompilePaper.Paper march = done(compile.compile(secretary, council, TownHall.TODAY));
    assertThat(march.metBefore()).isFalse();
    assertThat(march.changed()).isNotEmpty();
    assertThat(compile.compile(secretary, council, LocalDate.parse("2026-07-01")))
        .isEqualTo(new Reply.Unknown<>());
    assertThat(compile.compile(work.dane, council, TownHall.TODAY))
        .isEqualTo(new Reply.Unknown<>());
  }
}
