package no.planverk.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import no.planverk.application.audit.ExportJournal;
import no.planverk.application.audit.ReadSeal;
import no.planverk.application.audit.SearchJournal;
import no.planverk.application.interchange.ImportPlan;
import no.planverk.application.people.AddToken;
import no.planverk.application.people.AssignRoles;
import no.planverk.application.people.EndToken;
import no.planverk.application.people.NamePerson;
import no.planverk.application.people.NameUnit;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadRoles;
import no.planverk.application.people.ReadTokens;
import no.planverk.application.planning.EditPlan;
import no.planverk.application.planning.ReadJournal;
import no.planverk.application.planning.ReadPlan;
import no.planverk.application.planning.ReadText;
import no.planverk.application.planning.SearchRegister;
import no.planverk.application.planning.StoreFile;
import no.planverk.application.privacy.ChooseRetention;
import no.planverk.application.privacy.ErasePerson;
import no.planverk.application.privacy.ExportPersonData;
import no.planverk.application.privacy.ReadRetention;
import no.planverk.application.publishing.ChooseLook;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.journal.JournalQuery;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.Retention;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.TokenScope;
import no.planverk.domain.person.TokenTerms;
import no.planverk.domain.publication.Look;
import no.planverk.domain.register.RegisterQuery;
import org.junit.jupiter.api.Test;

/**
 * Who may do what, use case by use case: + done or refused by the rules, – not allowed, ? not
 * there.
 */
class RightsAtWorkTest {
  private interface Deed {
    Reply<?> by(Work work, Actor actor, PlanId plan);
  }

  private static Map<String, Deed> deeds() {
    Map<String, Deed> deeds = new LinkedHashMap<>();
    deeds.put(
        "SearchRegister",
        (work, actor, plan) ->
            new SearchRegister(work.desk, work.hall.municipalities)
                .search(actor, RegisterQuery.EVERYTHING, Optional.empty(), 10));
    deeds.put("ReadPlan", (work, actor, plan) -> new ReadPlan(work.desk).read(actor, plan));
    deeds.put(
        "ReadOrganisation", (work, actor, plan) -> new ReadOrganisation(work.desk).read(actor));
    deeds.put("ReadRoles", (work, actor, plan) -> new ReadRoles(work.desk).read(actor, plan));
    deeds.put(
        "DraftPlan",
        (work, actor, plan) ->
            work.draftPlan.draft(actor, Once.eachTime(), Work.facts("no.strategy", "Ny")));
    deeds.put(
        "ImportPlan",
        (work, actor, plan) ->
            work.importPlan.take(
                actor,
                Once.eachTime(),
                work.documents.given(Documents.draft()),
                new ImportPlan.Mode(false, Optional.empty())));
    deeds.put("ReadText", (work, actor, plan) -> new ReadText(work.desk).read(actor, plan));
    deeds.put("ExportPlan", (work, actor, plan) -> work.exportPlan.export(actor, plan, false));
    deeds.put(
        "EditPlan",
        (work, actor, plan) ->
            work.editPlan.edit(
                actor,
                plan,
                Expected.ANY,
                new EditPlan.Facts(Work.facts("no.strategy", "Ny"), Optional.empty(), false)));
    deeds.put(
        "AbandonText", (work, actor, plan) -> work.abandonText.abandon(actor, plan, Expected.ANY));
    deeds.put(
        "AddElement",
        (work, actor, plan) ->
            work.addElement.add(
                actor,
                plan,
                Once.eachTime(),
                ElementKind.GOAL,
                Work.words("Mål"),
                Work.atTheEnd()));
    deeds.put(
        "AssignRoles",
        (work, actor, plan) ->
            new AssignRoles(work.desk)
                .assign(actor, plan, someone(work), rows -> true, Set.of(PlanRole.READER)));
    deeds.put(
        "StoreFile",
        (work, actor, plan) -> new StoreFile(work.desk).store(actor, "image/png", new byte[] {1}));
    deeds.put(
        "OpenHearing",
        (work, actor, plan) ->
            work.openHearing.open(
                actor,
                plan,
                Once.eachTime(),
                Work.hearing(HearingStage.PROPOSAL, TownHall.TODAY.plusDays(42))));
    deeds.put(
        "AdoptPlan",
        (work, actor, plan) ->
            work.adoptPlan.adopt(
                actor,
                plan,
                Expected.ANY,
                Work.by("kommunestyret", TownHall.TODAY),
                Optional.empty()));
    deeds.put(
        "RepealPlan",
        (work, actor, plan) -> work.repealPlan.repeal(actor, plan, Expected.ANY, TownHall.TODAY));
    deeds.put(
        "PublishPlan",
        (work, actor, plan) ->
            work.publishPlan.publish(actor, plan, Expected.ANY, Optional.empty()));
    deeds.put(
        "ReadJournal", (work, actor, plan) -> new ReadJournal(work.desk).read(actor, plan, 0, 10));
    deeds.put(
        "NamePerson",
        (work, actor, plan) ->
            new NamePerson(work.desk)
                .name(
                    actor,
                    Once.eachTime(),
                    new NamePerson.Card(
                        "Kari", Optional.empty(), Optional.empty(), TenantRole.EMPLOYEE)));
    deeds.put(
        "NameUnit",
        (work, actor, plan) ->
            new NameUnit(work.desk).name(actor, Once.eachTime(), "Skole", Optional.empty()));
    deeds.put(
        "ChooseLook", (work, actor, plan) -> new ChooseLook(work.desk).choose(actor, Look.DEFAULT));
    audit(deeds);
    return deeds;
  }

  private static void audit(Map<String, Deed> deeds) {
    deeds.put(
        "SearchJournal",
        (work, actor, plan) ->
            new SearchJournal(work.desk)
                .search(actor, JournalQuery.EVERYTHING, Optional.empty(), 10));
    deeds.put(
        "ExportJournal",
        (work, actor, plan) -> new ExportJournal(work.desk).export(actor, JournalQuery.EVERYTHING));
    deeds.put(
        "AddToken",
        (work, actor, plan) ->
            new AddToken(work.desk)
                .add(
                    actor,
                    Once.eachTime(),
                    new TokenTerms("x", TenantRole.POLITICIAN, TokenScope.READ, 1)));
    deeds.put("ReadSeal", (work, actor, plan) -> new ReadSeal(work.desk).read(actor));
    deeds.put("ReadTokens", (work, actor, plan) -> new ReadTokens(work.desk).read(actor));
    deeds.put(
        "EndToken",
        (work, actor, plan) ->
            new EndToken(work.desk)
                .end(
                    actor,
                    work.hall
                        .token(work.hall.fjordvik.id(), TenantRole.PLANNER, Duration.ofDays(1))
                        .id(),
                    Expected.ANY));
    deeds.put(
        "ExportPersonData",
        (work, actor, plan) -> new ExportPersonData(work.desk).export(actor, someone(work)));
    deeds.put(
        "ErasePerson",
        (work, actor, plan) ->
            new ErasePerson(work.desk, work.hall.municipalities)
                .erase(actor, someone(work), Expected.ANY));
    deeds.put("ReadRetention", (work, actor, plan) -> new ReadRetention(work.desk).read(actor));
    deeds.put(
        "ChooseRetention",
        (work, actor, plan) ->
            new ChooseRetention(work.desk)
                .choose(actor, Retention.ENDED_SESSIONS, Expected.ANY, 30));
  }

  private static PersonId someone(Work work) {
    return work.hall.member(work.hall.fjordvik, TenantRole.EMPLOYEE).person();
  }

  private static List<Actor> actors(Work work, PlanId plan) {
    List<Actor> actors = new ArrayList<>();
    for (TenantRole role : TenantRole.values()) {
      actors.add(work.hall.member(work.hall.fjordvik, role));
    }
    actors.add(TownHall.visitor(work.hall.fjordvik));
    for (PlanRole role : PlanRole.values()) {
      actors.add(work.hall.memberOf(work.hall.fjordvik, plan, role));
    }
    return actors;
  }

  private static String sign(Reply<?> reply) {
    return switch (reply) {
      case Reply.Unknown<?>() -> "?";
      case Reply.NotAllowed<?>() -> "–";
      case Reply.Stale<?> stale -> throw new AssertionError(stale);
      case Reply.Repeated<?> repeated -> throw new AssertionError(repeated);
      case Reply.Done<?> done -> "+";
      case Reply.Faulty<?> faulty -> "+";
      case Reply.Refused<?> refused -> "+";
    };
  }

  private static String row(Deed deed) {
    int count = TenantRole.values().length + 1 + PlanRole.values().length;
    List<String> signs = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Work work = new Work();
      PlanId plan = work.drafted("no.strategy", "Plan");
      signs.add(sign(deed.by(work, actors(work, plan).get(i), plan)));
    }
    return String.join(" ", signs);
  }

  /**
   * Columns: administrator, planner, employee, politician, visitor; then employees who are owner,
   * editor, contributor, reviewer, approver, hearing officer, publisher and reader of the plan.
   */
  @Test
  void the_table_of_who_may_do_what() {
    String table =
        deeds().entrySet().stream()
            .map(it -> "%-17s%s\n".formatted(it.getKey(), row(it.getValue())))
            .collect(Collectors.joining());

    assertThat(table)
        .isEqualTo(
            """
            SearchRegister   + + + + – + + + + + + + +
            ReadPlan         + + + + ? + + + + + + + +
            ReadOrganisation + + + – – + + + + + + + +
            ReadRoles        + + + – ? + + + + + + + +
            DraftPlan        + + – – – – – – – – – – –
            ImportPlan       + + – – – – – – – – – – –
            ReadText         + – – – ? + + + + + + + +
            ExportPlan       + – – – ? + + + + + + + +
            EditPlan         + – – – ? + + – – – – – –
            AbandonText      + – – – ? + + – – – – – –
            AddElement       + – – – ? + + + – – – – –
            AssignRoles      + – – – ? + – – – – – – –
            StoreFile        + + + – – + + + + + + + +
            OpenHearing      + – – – ? + – – – – + – –
            AdoptPlan        + – – – ? + – – – + – – –
            RepealPlan       + – – – ? + – – – + – – –
            PublishPlan      + – – – ? + – – – – – + –
            ReadJournal      + – – – ? + – – – + – – –
            NamePerson       + – – – – – – – – – – – –
            NameUnit         + – – – – – – – – – – – –
            ChooseLook       + – – – – – – – – – – – –
            SearchJournal    + – – – – – – – – – – – –
            ExportJournal    + – – – – – – – – – – – –
            AddToken         + – – – – – – – – – – – –
            ReadSeal         + – – – – – – – – – – – –
            ReadTokens       + – – – – – – – – – – – –
            EndToken         + – – – – – – – – – – – –
            ExportPersonData + – – – – – – – – – – – –
            ErasePerson      + – – – – – – – – – – – –
            ReadRetention    + – – – – – – – – – – – –
            ChooseRetention  + – – – – – – – – – – – –
            """);
  }

  @Test
  void an_administrator_of_another_municipality_finds_no_plan() {
    for (var deed : deeds().entrySet()) {
      Work work = new Work();
      PlanId plan = work.drafted("no.strategy", "Plan");
      long before = revision(work, plan);
      deed.getValue().by(work, work.dane, plan);
      assertThat(revision(work, plan)).as(deed.getKey()).isEqualTo(before);
      int plans = work.stored(stores -> stores.plans().register(RegisterQuery.EVERYTHING).size());
      assertThat(plans).as(deed.getKey()).isEqualTo(1);
    }
  }

  private static long revision(Work work, PlanId plan) {
    return work.plan(plan).revision();
  }

  @Test
  void a_plan_that_is_not_there_is_unknown_to_all() {
    Work work = new Work();
    PlanId nothing = new PlanId(new UUID(0, 0));

    assertThat(new ReadPlan(work.desk).read(work.secretary, nothing))
        .isEqualTo(new Reply.Unknown<>());
    assertThat(work.publishPlan.publish(work.secretary, nothing, Expected.ANY, Optional.empty()))
        .isEqualTo(new Reply.Unknown<>());
  }

  @Test
  void a_plan_opened_to_staff_is_read_by_staff_and_by_nobody_else() {
    Work work = new Work();
    PlanId plan = work.drafted("no.strategy", "Plan");
    var facts = new EditPlan.Facts(Work.facts("no.strategy", "Plan"), Optional.empty(), true);
    Work.done(work.editPlan.edit(work.secretary, plan, Expected.ANY, facts));
    ReadText readText = new ReadText(work.desk);

    var employee = work.hall.member(work.hall.fjordvik, TenantRole.EMPLOYEE);
    var politician = work.hall.member(work.hall.fjordvik, TenantRole.POLITICIAN);
    assertThat(readText.read(employee, plan)).isInstanceOf(Reply.Done.class);
    assertThat(readText.read(politician, plan)).isInstanceOf(Reply.NotAllowed.class);
    assertThat(readText.read(TownHall.visitor(work.hall.fjordvik), plan))
        .isInstanceOf(Reply.Unknown.class);
  }
}
