package no.planverk.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.planverk.application.audit.ExportJournal;
import no.planverk.application.audit.ReadSeal;
import no.planverk.application.audit.SearchJournal;
import no.planverk.application.directory.FindGroups;
import no.planverk.application.directory.FindUsers;
import no.planverk.application.directory.GroupWords;
import no.planverk.application.directory.ReadGroup;
import no.planverk.application.directory.ReadUser;
import no.planverk.application.directory.RemoveGroup;
import no.planverk.application.directory.RemoveUser;
import no.planverk.application.directory.StoreGroup;
import no.planverk.application.directory.StoreUser;
import no.planverk.application.directory.UserWords;
import no.planverk.application.interchange.ImportPlan;
import no.planverk.application.lists.ExportPersons;
import no.planverk.application.lists.ExportUnits;
import no.planverk.application.lists.ImportMode;
import no.planverk.application.lists.ImportPersons;
import no.planverk.application.lists.ImportUnits;
import no.planverk.application.municipality.AddCouncilTerm;
import no.planverk.application.municipality.AddMeetings;
import no.planverk.application.municipality.ChooseNames;
import no.planverk.application.municipality.ChooseNumbering;
import no.planverk.application.municipality.ChooseTemplates;
import no.planverk.application.municipality.EditMunicipality;
import no.planverk.application.municipality.FindTemplates;
import no.planverk.application.municipality.ReadChoices;
import no.planverk.application.municipality.ReadCouncilDates;
import no.planverk.application.municipality.ReadTemplates;
import no.planverk.application.municipality.RemoveCouncilTerm;
import no.planverk.application.municipality.RemoveMeeting;
import no.planverk.application.people.AddToken;
import no.planverk.application.people.AssignRoles;
import no.planverk.application.people.CloseBody;
import no.planverk.application.people.CloseUnit;
import no.planverk.application.people.EditPerson;
import no.planverk.application.people.EditUnit;
import no.planverk.application.people.EndToken;
import no.planverk.application.people.HandOver;
import no.planverk.application.people.NamePerson;
import no.planverk.application.people.NameUnit;
import no.planverk.application.people.ReadDuties;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.people.ReadRoles;
import no.planverk.application.people.ReadTokens;
import no.planverk.application.people.ReadUnit;
import no.planverk.application.people.UnitWords;
import no.planverk.application.planning.DraftFromPlan;
import no.planverk.application.planning.DraftFromTemplate;
import no.planverk.application.planning.EditPlan;
import no.planverk.application.planning.ListPlans;
import no.planverk.application.planning.ListPlansOfPerson;
import no.planverk.application.planning.ReadAttachment;
import no.planverk.application.planning.ReadGuides;
import no.planverk.application.planning.ReadJournal;
import no.planverk.application.planning.ReadPlan;
import no.planverk.application.planning.ReadPlanCard;
import no.planverk.application.planning.ReadText;
import no.planverk.application.planning.SearchRegister;
import no.planverk.application.planning.StoreFile;
import no.planverk.application.port.StaffTables;
import no.planverk.application.privacy.ChooseRetention;
import no.planverk.application.privacy.ErasePerson;
import no.planverk.application.privacy.ExportPersonData;
import no.planverk.application.privacy.ReadRetention;
import no.planverk.application.publishing.AddRegisteredPlan;
import no.planverk.application.publishing.ChooseLogo;
import no.planverk.application.publishing.ChooseLook;
import no.planverk.application.task.ListMyNews;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.journal.JournalQuery;
import no.planverk.domain.person.GroupId;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.Retention;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.TokenScope;
import no.planverk.domain.person.TokenTerms;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.NumberingScheme;
import no.planverk.domain.publication.Look;
import no.planverk.domain.register.RegisterOrder;
import no.planverk.domain.register.RegisterQuery;
import no.planverk.domain.template.PlanTemplate;
import org.junit.jupiter.api.Test;

/**
 * Who may do what, use case by use case: + done or refused by the rules, – not allowed, ? not
 * there.
 */
class RightsAtWorkTest {
  private static final GroupId NO_GROUP = new GroupId(new UUID(9, 9));
  static final StaffTables NO_TABLES =
      new StaffTables() {
        @Override
        public Reading read(byte[] file, Set<Column> known) {
          return new Read(known, List.of(), List.of());
        }

        @Override
        public byte[] write(List<Column> columns, List<Line> lines) {
          return new byte[0];
        }
      };
  private static final PlanId NO_PLAN = new PlanId(new UUID(9, 9));
  private static final UnitId NO_UNIT = new UnitId(new UUID(9, 9));
  private static final UnitWords SCHOOL = UnitWords.named("Skole", Optional.empty());

  private static Map<String, Deed> deeds() {
    Map<String, Deed> deeds = new LinkedHashMap<>();
    deeds.put(
        "SearchRegister",
        (work, actor, plan) ->
            new SearchRegister(work.desk, work.hall.municipalities)
                .search(actor, RegisterQuery.EVERYTHING, Optional.empty(), 10));
    deeds.put("ReadPlan", (work, actor, plan) -> new ReadPlan(work.desk).read(actor, plan));
    deeds.put(
        "ReadOrganisation",
        (work, actor, plan) ->
            new ReadOrganisation(work.desk, work.hall.almanac).read(actor, Optional.empty()));
    deeds.put(
        "ListMyNews",
        (work, actor, plan) -> new ListMyNews(work.desk, work.hall.almanac).list(actor));
    deeds.put(
        "ListPlansOfPerson",
        (work, actor, plan) ->
            new ListPlansOfPerson(work.desk, work.hall.almanac).list(actor, someone(work)));
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
                Work.atTheEnd(),
                Optional.empty()));
    deeds.put(
        "AssignRoles",
        (work, actor, plan) ->
            new AssignRoles(work.desk)
                .assign(
                    actor,
                    plan,
                    new RoleHolder.OfPerson(someone(work)),
                    rows -> true,
                    new AssignRoles.Assigned(Set.of(PlanRole.READER), Validity.undated())));
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
            new NamePerson(work.desk, work.hall.almanac)
                .name(
                    actor,
                    Once.eachTime(),
                    new NamePerson.Card(
                        "Kari", Optional.empty(), Optional.empty(), TenantRole.EMPLOYEE)));
    deeds.put(
        "NameUnit",
        (work, actor, plan) ->
            new NameUnit(work.desk, work.hall.almanac)
                .name(actor, Once.eachTime(), SCHOOL, Optional.empty()));
    deeds.put(
        "EditUnit",
        (work, actor, plan) ->
            new EditUnit(work.desk, work.hall.almanac)
                .edit(actor, NO_UNIT, Expected.ANY, SCHOOL, Optional.empty()));
    deeds.put(
        "CloseUnit",
        (work, actor, plan) ->
            new CloseUnit(work.desk, work.hall.almanac)
                .close(
                    actor,
                    NO_UNIT,
                    Expected.ANY,
                    new CloseUnit.Closing(Optional.empty(), List.of())));
    deeds.put("ReadUnit", (work, actor, plan) -> new ReadUnit(work.desk).read(actor, NO_UNIT));
    deeds.put(
        "EditPerson",
        (work, actor, plan) ->
            new EditPerson(work.desk, work.hall.almanac)
                .edit(
                    actor,
                    someone(work),
                    Expected.ANY,
                    new NamePerson.Card(
                        "Kari", Optional.empty(), Optional.empty(), TenantRole.EMPLOYEE)));
    deeds.put(
        "ReadDuties",
        (work, actor, plan) ->
            new ReadDuties(work.desk, work.hall.almanac).read(actor, someone(work)));
    deeds.put(
        "HandOver",
        (work, actor, plan) ->
            new HandOver(work.desk, work.hall.almanac)
                .handOver(
                    actor,
                    someone(work),
                    Once.eachTime(),
                    new HandOver.Wanted(
                        Optional.empty(), Optional.empty(), Optional.of(TownHall.TODAY))));
    deeds.put(
        "ImportUnits",
        (work, actor, plan) ->
            new ImportUnits(work.desk, work.hall.almanac, NO_TABLES)
                .take(actor, Once.eachTime(), new byte[0], new ImportMode(true, Optional.empty())));
    deeds.put(
        "ImportPersons",
        (work, actor, plan) ->
            new ImportPersons(work.desk, work.hall.almanac, NO_TABLES)
                .take(actor, Once.eachTime(), new byte[0], true));
    deeds.put(
        "ExportUnits",
        (work, actor, plan) ->
            new ExportUnits(work.desk, work.hall.almanac, NO_TABLES).export(actor));
    deeds.put(
        "ExportPersons",
        (work, actor, plan) ->
            new ExportPersons(work.desk, work.hall.almanac, NO_TABLES).export(actor));
    deeds.put(
        "FindUsers",
        (work, actor, plan) ->
            new FindUsers(work.desk, work.hall.almanac).find(actor, user -> true));
    deeds.put(
        "ReadUser",
        (work, actor, plan) ->
            new ReadUser(work.desk, work.hall.almanac).read(actor, someone(work)));
    deeds.put(
        "StoreUser",
        (work, actor, plan) ->
            new StoreUser(work.desk, work.hall.almanac)
                .store(
                    actor,
                    Optional.empty(),
                    Expected.ANY,
                    new UserWords(
                        "k", "K", Optional.empty(), Optional.empty(), true, Change.none())));
    deeds.put(
        "RemoveUser",
        (work, actor, plan) ->
            new RemoveUser(work.desk, work.hall.almanac)
                .remove(actor, someone(work), Expected.ANY));
    deeds.put(
        "FindGroups", (work, actor, plan) -> new FindGroups(work.desk).find(actor, group -> true));
    deeds.put("ReadGroup", (work, actor, plan) -> new ReadGroup(work.desk).read(actor, NO_GROUP));
    deeds.put(
        "StoreGroup",
        (work, actor, plan) ->
            new StoreGroup(work.desk)
                .store(
                    actor,
                    Optional.empty(),
                    Expected.ANY,
                    new GroupWords("G", Optional.empty(), Set.of())));
    deeds.put(
        "RemoveGroup",
        (work, actor, plan) -> new RemoveGroup(work.desk).remove(actor, NO_GROUP, Expected.ANY));
    deeds.put(
        "ChooseLook", (work, actor, plan) -> new ChooseLook(work.desk).choose(actor, Look.DEFAULT));
    audit(deeds);
    aroundTheText(deeds);
    municipality(deeds);
    return deeds;
  }

  private static void municipality(Map<String, Deed> deeds) {
    deeds.put(
        "EditMunicipality",
        (work, actor, plan) ->
            new EditMunicipality(work.desk, work.hall.municipalities)
                .edit(actor, Expected.ANY, "Fjordvik", Language.NN));
    deeds.put(
        "ChooseLogo",
        (work, actor, plan) -> new ChooseLogo(work.desk).choose(actor, Optional.empty()));
    deeds.put(
        "ChooseNumbering",
        (work, actor, plan) ->
            new ChooseNumbering(work.desk).choose(actor, Expected.ANY, NumberingScheme.USUAL));
    deeds.put(
        "ChooseNames",
        (work, actor, plan) -> new ChooseNames(work.desk).choose(actor, Language.NB, List.of()));
    deeds.put(
        "ChooseTemplates",
        (work, actor, plan) ->
            new ChooseTemplates(work.desk).choose(actor, Expected.ANY, Set.of()));
    deeds.put("ReadChoices", (work, actor, plan) -> new ReadChoices(work.desk).read(actor));
    deeds.put("ReadTemplates", (work, actor, plan) -> new ReadTemplates(work.desk).read(actor));
    deeds.put(
        "FindTemplates",
        (work, actor, plan) ->
            new FindTemplates(work.desk)
                .find(actor, PlanTypes.find("no.strategy").orElseThrow(), Language.NB));
    deeds.put(
        "ReadCouncilDates", (work, actor, plan) -> new ReadCouncilDates(work.desk).read(actor));
    deeds.put(
        "AddCouncilTerm",
        (work, actor, plan) -> new AddCouncilTerm(work.desk).add(actor, TownHall.TODAY));
    deeds.put(
        "RemoveCouncilTerm",
        (work, actor, plan) -> new RemoveCouncilTerm(work.desk).remove(actor, TownHall.TODAY));
    deeds.put(
        "AddMeetings",
        (work, actor, plan) ->
            new AddMeetings(work.desk).add(actor, new BodyId(new UUID(9, 9)), List.of()));
    deeds.put(
        "RemoveMeeting",
        (work, actor, plan) ->
            new RemoveMeeting(work.desk).remove(actor, new BodyId(new UUID(9, 9)), TownHall.TODAY));
    deeds.put(
        "CloseBody",
        (work, actor, plan) ->
            new CloseBody(work.desk)
                .close(actor, new BodyId(new UUID(9, 9)), Expected.ANY, Optional.empty()));
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
        (work, actor, plan) ->
            new ExportPersonData(work.desk, work.hall.almanac).export(actor, someone(work)));
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

  /** What the pages around a plan's text do. */
  private static void aroundTheText(Map<String, Deed> deeds) {
    deeds.put(
        "ListPlans",
        (work, actor, plan) ->
            new ListPlans(work.desk, work.hall.almanac)
                .list(actor, RegisterQuery.EVERYTHING, RegisterOrder.BY_TITLE));
    deeds.put("ReadPlanCard", (work, actor, plan) -> new ReadPlanCard(work.desk).read(actor, plan));
    deeds.put(
        "ReadAttachment",
        (work, actor, plan) ->
            new ReadAttachment(work.desk).read(actor, plan, new FileHash("0".repeat(64))));
    deeds.put("ReadGuides", (work, actor, plan) -> new ReadGuides(work.desk).read(actor, plan));
    deeds.put(
        "DraftFromTemplate",
        (work, actor, plan) ->
            new DraftFromTemplate(work.desk, work.hall.municipalities)
                .draft(
                    actor,
                    Once.eachTime(),
                    Work.facts("dk.strategy", "Ny"),
                    new PlanTemplate("tom", "Tom", List.of())));
    deeds.put(
        "DraftFromPlan",
        (work, actor, plan) ->
            new DraftFromPlan(work.desk, work.hall.municipalities)
                .draft(
                    actor,
                    Once.eachTime(),
                    NO_PLAN,
                    new DraftFromPlan.Head(
                        new Title("Ny"), Language.NB, Optional.empty(), Optional.empty()),
                    new DraftFromPlan.Along(true, true, true, true)));
    deeds.put(
        "AddRegisteredPlan",
        (work, actor, plan) ->
            new AddRegisteredPlan(work.desk, work.hall.municipalities, work.hall.adopting)
                .add(
                    actor,
                    Once.eachTime(),
                    Work.facts("dk.strategy", "Ny"),
                    new AddRegisteredPlan.Text.At("https://fjordvik.example"),
                    Optional.empty()));
  }

  private static PersonId someone(Work work) {
    return work.hall.member(work.hall.fjordvik, TenantRole.EMPLOYEE).person();
  }

  /**
   * People and groups are kept in step by a program with a token, by nobody of these. Columns:
   * administrator, planner, employee, politician, visitor; then employees who are owner, editor,
   * contributor, reviewer, approver, hearing officer, publisher and reader of the plan.
   */
  @Test
  void the_table_of_who_may_do_what() {
    assertThat(RightsTable.of(deeds()))
        .isEqualTo(
            """
            SearchRegister   + + + + – + + + + + + + +
            ReadPlan         + + + + ? + + + + + + + +
            ReadOrganisation + + + – – + + + + + + + +
            ListMyNews       + + + + – + + + + + + + +
            ListPlansOfPerson+ + + – – + + + + + + + +
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
            EditUnit         ? – – – – – – – – – – – –
            CloseUnit        ? – – – – – – – – – – – –
            ReadUnit         ? ? ? – – ? ? ? ? ? ? ? ?
            EditPerson       + – – – – – – – – – – – –
            ReadDuties       + – – – – – – – – – – – –
            HandOver         + – – – – – – – – – – – –
            ImportUnits      + – – – – – – – – – – – –
            ImportPersons    + – – – – – – – – – – – –
            ExportUnits      + + + – – + + + + + + + +
            ExportPersons    + + + – – + + + + + + + +
            FindUsers        – – – – – – – – – – – – –
            ReadUser         – – – – – – – – – – – – –
            StoreUser        – – – – – – – – – – – – –
            RemoveUser       – – – – – – – – – – – – –
            FindGroups       – – – – – – – – – – – – –
            ReadGroup        – – – – – – – – – – – – –
            StoreGroup       – – – – – – – – – – – – –
            RemoveGroup      – – – – – – – – – – – – –
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
            ListPlans        + + + + – + + + + + + + +
            ReadPlanCard     + + + + ? + + + + + + + +
            ReadAttachment   ? – – – ? ? ? ? ? ? ? ? ?
            ReadGuides       + – – – ? + + + + + + + +
            DraftFromTemplate+ + – – – – – – – – – – –
            DraftFromPlan    ? ? – – – – – – – – – – –
            AddRegisteredPlan+ + – – – – – – – – – – –
            EditMunicipality + – – – – – – – – – – – –
            ChooseLogo       + – – – – – – – – – – – –
            ChooseNumbering  + – – – – – – – – – – – –
            ChooseNames      + – – – – – – – – – – – –
            ChooseTemplates  + – – – – – – – – – – – –
            ReadChoices      + – – – – – – – – – – – –
            ReadTemplates    + – – – – – – – – – – – –
            FindTemplates    + + – – – – – – – – – – –
            ReadCouncilDates + + + + – + + + + + + + +
            AddCouncilTerm   + – – – – – – – – – – – –
            RemoveCouncilTerm? – – – – – – – – – – – –
            AddMeetings      ? – – – – – – – – – – – –
            RemoveMeeting    ? – – – – – – – – – – – –
            CloseBody        ? – – – – – – – – – – – –
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
