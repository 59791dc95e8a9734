package no.planverk.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.indicator.CorrectReading;
import no.planverk.application.indicator.EditIndicatorFacts;
import no.planverk.application.indicator.EnterReading;
import no.planverk.application.indicator.IndicatorOrder;
import no.planverk.application.indicator.IndicatorOrder.By;
import no.planverk.application.indicator.IndicatorQuery;
import no.planverk.application.indicator.ListIndicators;
import no.planverk.application.indicator.ReadIndicator;
import no.planverk.application.indicator.RemoveReading;
import no.planverk.application.indicator.Sighting;
import no.planverk.application.lists.ExportReadings;
import no.planverk.application.lists.ImportReadings;
import no.planverk.application.planning.EditPlan;
import no.planverk.application.planning.ElementWords;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Direction;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.catalogue.YearValue;
import no.planverk.domain.indicator.Frequency;
import no.planverk.domain.indicator.Indicator;
import no.planverk.domain.indicator.IndicatorFacts;
import no.planverk.domain.indicator.IndicatorStatus;
import no.planverk.domain.indicator.Quality;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.TokenScope;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;
import no.planverk.domain.sdg.SdgGoal;
import no.planverk.domain.sdg.SdgTag;
import org.junit.jupiter.api.Test;

/** The register of indicators, with two municipalities. */
class IndicatorsTest {
  private static final LocalDate LAST_YEAR = LocalDate.parse("2025-12-31");
  private static final IndicatorFacts YEARLY =
      new IndicatorFacts(
          Optional.of("Tonn CO₂"),
          Optional.of("Miljødirektoratet"),
          Optional.of(Frequency.YEARLY),
          Optional.of(Quality.USABLE),
          Optional.empty(),
          0);

  private final Work work = new Work();
  private final PlanId plan = work.drafted("no.strategy", "Klimaplan");
  private final Actor.StaffMember editor =
      work.hall.memberOf(work.hall.fjordvik, plan, PlanRole.EDITOR);
  private final Actor.StaffMember reader =
      work.hall.memberOf(work.hall.fjordvik, plan, PlanRole.READER);
  private final Actor.StaffMember outsider =
      work.hall.member(work.hall.fjordvik, TenantRole.EMPLOYEE);

  private static ElementId indicator(Work work, PlanId plan, Optional<String> owner) {
    return indicator(work, plan, "Utslepp frå vegtrafikk", owner);
  }

  private static ElementId indicator(Work work, PlanId plan, String title, Optional<String> owner) {
    IndicatorValues values =
        new IndicatorValues(
            Optional.of("tonn"),
            Optional.of(Direction.DOWN),
            Optional.of(new YearValue(2020, new BigDecimal("100"))),
            List.of(new YearValue(2030, new BigDecimal("50"))),
            List.of(),
            List.of());
    ElementWords words =
        new ElementWords(
            new Title(title),
            Optional.empty(),
            Optional.empty(),
            owner,
            List.of(SdgTag.of("13")),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            values);
    return Work.done(
            work.addElement.add(
                work.secretary,
                plan,
                Once.eachTime(),
                ElementKind.INDICATOR,
                words,
                Work.atTheEnd(),
                Optional.empty()))
        .thing()
        .element()
        .id();
  }

  private ElementId indicator() {
    return indicator(work, plan, Optional.empty());
  }

  private static Reading reading(LocalDate day, String value) {
    return new Reading(
        day, Optional.of(new BigDecimal(value)), Optional.of("SSB"), Optional.empty());
  }

  private Reply<Indicator> enter(Actor actor, ElementId id, Reading reading) {
    return new EnterReading(work.desk, work.hall.almanac)
        .enter(actor, id, Once.eachTime(), reading);
  }

  private Reply<Sighting> read(Actor actor, ElementId id) {
    return new ReadIndicator(work.desk, work.hall.almanac).read(actor, id);
  }

  private List<Sighting> list(Actor actor, IndicatorQuery query) {
    return list(actor, query, IndicatorOrder.BY_TITLE);
  }

  private List<Sighting> list(Actor actor, IndicatorQuery query, IndicatorOrder order) {
    return Work.done(new ListIndicators(work.desk, work.hall.almanac).list(actor, query, order))
        .found();
  }

  private Reply<Indicator> describe(Actor actor, ElementId id, long revision) {
    return new EditIndicatorFacts(work.desk, work.hall.almanac)
        .edit(actor, id, Expected.revision(revision), YEARLY);
  }

  @Test
  void a_reading_gives_the_indicator_a_status_and_stands_in_the_journal() {
    ElementId id = indicator();
    assertThat(Work.done(read(editor, id)).assessment().status())
        .isEqualTo(IndicatorStatus.UNKNOWN);
    Work.done(enter(editor, id, reading(LAST_YEAR, "70")));
    Sighting seen = Work.done(read(reader, id));
    assertThat(seen.assessment().status()).isEqualTo(IndicatorStatus.ON_TARGET);
    assertThat(seen.mayEnter()).isFalse();
    assertThat(seen.places())
        .singleElement()
        .satisfies(it -> assertThat(it.plan()).isEqualTo(plan));
    assertThat(work.journal("enter-reading"))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.actorId()).isEqualTo(editor.id());
              assertThat(it.objectId()).isEqualTo(id.toString());
              assertThat(it.plan()).contains(plan);
            });
  }

  @Test
  void not_measured_needs_a_note_and_becomes_the_status() {
    ElementId id = indicator();
    Reading unsaid = new Reading(LAST_YEAR, Optional.empty(), Optional.empty(), Optional.empty());
    assertThat(enter(editor, id, unsaid))
        .isEqualTo(Reply.faulty(Fault.at("/note", FaultCode.MISSING_MEMBER, "note")));
    Reading said =
        new Reading(
            LAST_YEAR, Optional.empty(), Optional.empty(), Optional.of("Målestasjonen var nede"));
    Work.done(enter(editor, id, said));
    assertThat(Work.done(read(editor, id)).assessment().status())
        .isEqualTo(IndicatorStatus.NOT_MEASURED);
  }

  @Test
  void a_day_has_one_reading_and_lies_not_ahead() {
    ElementId id = indicator();
    Work.done(enter(editor, id, reading(LAST_YEAR, "70")));
    assertThat(enter(editor, id, reading(LAST_YEAR, "71")))
        .isEqualTo(Reply.faulty(Fault.at("/date", FaultCode.DUPLICATE_KEY, "2025-12-31")));
    assertThat(enter(editor, id, reading(TownHall.TODAY.plusDays(1), "71")))
        .isEqualTo(Reply.faulty(Fault.at("/date", FaultCode.INVALID_DATE, "2026-03-03")));
    Work.done(enter(editor, id, reading(TownHall.TODAY, "71")));
  }

  @Test
  void readings_are_corrected_and_removed_by_who_has_read_them() {
    ElementId id = indicator();
    Indicator entered = Work.done(enter(editor, id, reading(LAST_YEAR, "70")));
    CorrectReading correct = new CorrectReading(work.desk, work.hall.almanac);
    Expected read = Expected.revision(entered.revision());
    Work.done(correct.correct(editor, id, read, 1, reading(LAST_YEAR, "72")));
    assertThat(correct.correct(editor, id, read, 1, reading(LAST_YEAR, "73")))
        .isEqualTo(new Reply.Stale<>());
    assertThat(Work.done(read(editor, id)).indicator().values().readings())
        .containsExactly(reading(LAST_YEAR, "72"));
    RemoveReading remove = new RemoveReading(work.desk, work.hall.almanac);
    assertThat(remove.remove(editor, id, read, 1)).isEqualTo(new Reply.Stale<>());
    assertThat(remove.remove(editor, id, Expected.ANY, 2)).isEqualTo(new Reply.Unknown<>());
    Work.done(remove.remove(editor, id, Expected.ANY, 1));
    assertThat(Work.done(read(editor, id)).indicator().values().readings()).isEmpty();
    assertThat(work.journal("correct-reading")).hasSize(1);
    assertThat(work.journal("remove-reading")).hasSize(1);
  }

  @Test
  void what_is_told_makes_readings_due() {
    ElementId id = indicator();
    Work.done(describe(editor, id, 0));
    assertThat(describe(editor, id, 0)).isEqualTo(new Reply.Stale<>());
    assertThat(Work.done(read(editor, id)).overdue()).isTrue();
    Work.done(enter(editor, id, reading(LAST_YEAR, "70")));
    assertThat(Work.done(read(editor, id)).overdue()).isFalse();
    work.hall.daysPass(400);
    assertThat(list(editor, overdue())).hasSize(1);
    assertThat(work.journal("describe-indicator")).hasSize(1);
  }

  private static IndicatorQuery overdue() {
    return new IndicatorQuery(
        Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true);
  }

  @Test
  void who_answers_for_it_and_who_leads_the_unit_that_does_enter_readings_of_any_plan() {
    UnitId unit = new UnitId(new UUID(3, 3));
    Actor.StaffMember leader = work.hall.member(work.hall.fjordvik, TenantRole.EMPLOYEE);
    work.stored(
        stores -> {
          stores
              .people()
              .add(
                  UnitLife.begun(unit, LocalDate.EPOCH, "Klima", Optional.empty())
                      .ledBy(Optional.of(leader.person())));
          return unit;
        });
    ElementId ofUnit = indicator(work, plan, Optional.of("Klima"));
    ElementId ofPerson = indicator(work, plan, Optional.of(name(outsider)));
    Work.done(enter(leader, ofUnit, reading(LAST_YEAR, "70")));
    assertThat(enter(leader, ofPerson, reading(LAST_YEAR, "70"))).isEqualTo(new Reply.Unknown<>());
    Work.done(enter(outsider, ofPerson, reading(TownHall.TODAY, "69")));
    assertThat(enter(reader, ofUnit, reading(TownHall.TODAY, "69")))
        .isEqualTo(new Reply.NotAllowed<>());
    assertThat(list(leader, inUnit(unit))).hasSize(1);
    assertThat(list(leader, inUnit(new UnitId(new UUID(4, 4))))).isEmpty();
    assertThat(list(outsider, IndicatorQuery.EVERYTHING)).hasSize(1);
  }

  private String name(Actor.StaffMember member) {
    return work.stored(stores -> stores.people().person(member.person()).orElseThrow().name());
  }

  private static IndicatorQuery inUnit(UnitId unit) {
    return new IndicatorQuery(
        Optional.of(unit), Optional.empty(), Optional.empty(), Optional.empty(), false);
  }

  @Test
  void others_see_it_when_its_plan_is_open_to_staff_or_adopted() {
    ElementId id = indicator();
    Actor politician = work.hall.member(work.hall.fjordvik, TenantRole.POLITICIAN);
    assertThat(read(outsider, id)).isEqualTo(new Reply.Unknown<>());
    assertThat(list(outsider, IndicatorQuery.EVERYTHING)).isEmpty();
    var open = new EditPlan.Facts(Work.facts("no.strategy", "Klimaplan"), Optional.empty(), true);
    Work.done(work.editPlan.edit(work.secretary, plan, Expected.ANY, open));
    assertThat(list(outsider, IndicatorQuery.EVERYTHING)).hasSize(1);
    assertThat(list(politician, IndicatorQuery.EVERYTHING)).isEmpty();
    work.adopt(plan, TownHall.TODAY);
    assertThat(list(politician, IndicatorQuery.EVERYTHING)).hasSize(1);
    assertThat(enter(outsider, id, reading(LAST_YEAR, "1"))).isEqualTo(new Reply.NotAllowed<>());
  }

  @Test
  void readings_are_entered_also_when_only_adopted_versions_stand() {
    ElementId id = indicator();
    work.adopt(plan, TownHall.TODAY);
    Work.done(enter(editor, id, reading(LAST_YEAR, "70")));
    assertThat(Work.done(read(outsider, id)).assessment().status())
        .isEqualTo(IndicatorStatus.ON_TARGET);
  }

  @Test
  void the_register_is_narrowed_by_plan_goal_and_status() {
    indicator();
    assertThat(list(editor, query(Optional.of(plan), Optional.empty(), Optional.empty())))
        .hasSize(1);
    assertThat(
            list(
                editor,
                query(Optional.of(new PlanId(new UUID(1, 1))), Optional.empty(), Optional.empty())))
        .isEmpty();
    assertThat(list(editor, query(Optional.empty(), Optional.of(SdgGoal.G13), Optional.empty())))
        .hasSize(1);
    assertThat(list(editor, query(Optional.empty(), Optional.of(SdgGoal.G1), Optional.empty())))
        .isEmpty();
    assertThat(
            list(
                editor,
                query(Optional.empty(), Optional.empty(), Optional.of(IndicatorStatus.UNKNOWN))))
        .hasSize(1);
    assertThat(
            list(
                editor,
                query(Optional.empty(), Optional.empty(), Optional.of(IndicatorStatus.OFF))))
        .isEmpty();
  }

  private static IndicatorQuery query(
      Optional<PlanId> plan, Optional<SdgGoal> sdg, Optional<IndicatorStatus> status) {
    return new IndicatorQuery(Optional.empty(), plan, sdg, status, false);
  }

  @Test
  void the_register_is_searched_by_words_of_the_title() {
    indicator();
    indicator(work, plan, "Ørret i Storelva", Optional.empty());
    assertThat(titles(IndicatorQuery.EVERYTHING.titled(Optional.of(" ØRRET ")), By.TITLE, false))
        .containsExactly("Ørret i Storelva");
    assertThat(titles(IndicatorQuery.EVERYTHING.titled(Optional.of("laks")), By.TITLE, false))
        .isEmpty();
  }

  private List<String> titles(IndicatorQuery query, By by, boolean backwards) {
    return list(editor, query, new IndicatorOrder(by, backwards)).stream()
        .map(it -> it.indicator().title())
        .toList();
  }

  @Test
  void the_register_is_put_in_order_by_each_column_both_ways() {
    ElementId good = indicator(work, plan, "A", Optional.of("Vann"));
    ElementId bad = indicator(work, plan, "B", Optional.of("Bygg"));
    indicator(work, plan, "C", Optional.empty());
    Work.done(enter(editor, good, reading(LAST_YEAR, "10")));
    Work.done(enter(editor, bad, reading(LAST_YEAR.plusDays(1), "99")));
    assertThat(titles(IndicatorQuery.EVERYTHING, By.TITLE, false)).containsExactly("A", "B", "C");
    assertThat(titles(IndicatorQuery.EVERYTHING, By.TITLE, true)).containsExactly("C", "B", "A");
    assertThat(titles(IndicatorQuery.EVERYTHING, By.STATUS, false)).containsExactly("B", "C", "A");
    assertThat(titles(IndicatorQuery.EVERYTHING, By.LATEST, true)).containsExactly("B", "A", "C");
    assertThat(titles(IndicatorQuery.EVERYTHING, By.OWNER, false)).containsExactly("C", "B", "A");
  }

  @Test
  void an_order_reads_as_it_is_written() {
    for (By by : By.values()) {
      for (boolean backwards : List.of(true, false)) {
        IndicatorOrder order = new IndicatorOrder(by, backwards);
        assertThat(IndicatorOrder.of(order.text())).isEqualTo(order);
      }
    }
    assertThatThrownBy(() -> IndicatorOrder.of("-colour")).isInstanceOf(InvalidValue.class);
  }

  @Test
  void another_municipality_sees_and_changes_nothing() {
    ElementId id = indicator();
    assertThat(list(work.dane, IndicatorQuery.EVERYTHING)).isEmpty();
    assertThat(read(work.dane, id)).isEqualTo(new Reply.Unknown<>());
    assertThat(enter(work.dane, id, reading(LAST_YEAR, "1"))).isEqualTo(new Reply.Unknown<>());
    assertThat(describe(work.dane, id, 0)).isEqualTo(new Reply.Unknown<>());
    assertThat(Work.done(read(editor, id)).indicator().values().readings()).isEmpty();
  }

  @Test
  void a_token_that_only_reads_enters_nothing() {
    ElementId id = indicator();
    var token =
        work.hall.token(
            work.hall.fjordvik.id(), TenantRole.ADMINISTRATOR, TokenScope.READ, Duration.ofDays(1));
    Actor program =
        new Actor.ApiToken(
            work.hall.fjordvik.id(), token.id(), TenantRole.ADMINISTRATOR, TokenScope.READ);
    assertThat(read(program, id)).isInstanceOf(Reply.Done.class);
    assertThat(enter(program, id, reading(LAST_YEAR, "1"))).isEqualTo(new Reply.NotAllowed<>());
  }

  private static Map<String, Deed> deeds() {
    Map<String, Deed> deeds = new LinkedHashMap<>();
    deeds.put(
        "ListIndicators",
        (it, actor, plan) ->
            new ListIndicators(it.desk, it.hall.almanac)
                .list(actor, IndicatorQuery.EVERYTHING, IndicatorOrder.BY_TITLE));
    deeds.put(
        "ReadIndicator",
        (it, actor, plan) ->
            new ReadIndicator(it.desk, it.hall.almanac)
                .read(actor, indicator(it, plan, Optional.empty())));
    deeds.put(
        "EnterReading",
        (it, actor, plan) ->
            new EnterReading(it.desk, it.hall.almanac)
                .enter(
                    actor,
                    indicator(it, plan, Optional.empty()),
                    Once.eachTime(),
                    reading(LAST_YEAR, "1")));
    deeds.put(
        "CorrectReading",
        (it, actor, plan) ->
            new CorrectReading(it.desk, it.hall.almanac)
                .correct(actor, entered(it, plan), Expected.ANY, 1, reading(LAST_YEAR, "2")));
    deeds.put(
        "RemoveReading",
        (it, actor, plan) ->
            new RemoveReading(it.desk, it.hall.almanac)
                .remove(actor, entered(it, plan), Expected.ANY, 1));
    deeds.put(
        "EditIndicatorFacts",
        (it, actor, plan) ->
            new EditIndicatorFacts(it.desk, it.hall.almanac)
                .edit(actor, indicator(it, plan, Optional.empty()), Expected.ANY, YEARLY));
    deeds.put(
        "ImportReadings",
        (it, actor, plan) -> {
          indicator(it, plan, Optional.empty());
          return new ImportReadings(it.desk, it.hall.almanac, new NoTables())
              .take(actor, Once.eachTime(), new byte[0], true);
        });
    deeds.put(
        "ExportReadings",
        (it, actor, plan) ->
            new ExportReadings(it.desk, it.hall.almanac, new NoTables()).export(actor));
    return deeds;
  }

  private static ElementId entered(Work work, PlanId plan) {
    ElementId id = indicator(work, plan, Optional.empty());
    Work.done(
        new EnterReading(work.desk, work.hall.almanac)
            .enter(work.secretary, id, Once.eachTime(), reading(LAST_YEAR, "1")));
    return id;
  }

  @Test
  void the_table_of_who_may_do_what() {
    assertThat(RightsTable.of(deeds()))
        .isEqualTo(
            """
            ListIndicators   + + + + – + + + + + + + +
            ReadIndicator    + ? ? ? ? + + + + + + + +
            EnterReading     + ? ? ? ? + + + – – – – –
            CorrectReading   + ? ? ? ? + + + – – – – –
            RemoveReading    + ? ? ? ? + + + – – – – –
            EditIndicatorFacts+ ? ? ? ? + + + – – – – –
            ImportReadings   + – – – – + + + – – – – –
            ExportReadings   + + + + – + + + + + + + +
            """);
  }
}
