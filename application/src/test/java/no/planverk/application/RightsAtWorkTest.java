package no.planverk.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.planverk.application.interchange.ImportPlan;
import no.planverk.application.people.AssignRoles;
import no.planverk.application.people.ReadRoles;
import no.planverk.application.planning.DraftFromPlan;
import no.planverk.application.planning.DraftFromTemplate;
import no.planverk.application.planning.EditPlan;
import no.planverk.application.planning.ListPlans;
import no.planverk.application.planning.ReadAttachment;
import no.planverk.application.planning.ReadGuides;
import no.planverk.application.planning.ReadJournal;
import no.planverk.application.planning.ReadPlan;
import no.planverk.application.planning.ReadPlanCard;
import no.planverk.application.planning.ReadText;
import no.planverk.application.planning.SearchRegister;
import no.planverk.application.planning.StoreFile;
import no.planverk.application.publishing.AddRegisteredPlan;
import no.planverk.application.task.ListMyNews;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.register.RegisterOrder;
import no.planverk.domain.register.RegisterQuery;
import no.planverk.domain.template.PlanTemplate;
import org.junit.jupiter.api.Test;

/**
 * Who may do what with plans and their texts, use case by use case. How to read the table stands at
 * {@link RightsTable}.
 */
class RightsAtWorkTest {
  private static final PlanId NO_PLAN = new PlanId(new UUID(9, 9));

  private static Map<String, Deed> deeds() {
    Map<String, Deed> deeds = new LinkedHashMap<>();
    deeds.put(
        "SearchRegister",
        (work, actor, plan) ->
            new SearchRegister(work.desk, work.hall.municipalities)
                .search(actor, RegisterQuery.EVERYTHING, Optional.empty(), 10));
    deeds.put("ReadPlan", (work, actor, plan) -> new ReadPlan(work.desk).read(actor, plan));
    deeds.put(
        "ListMyNews",
        (work, actor, plan) -> new ListMyNews(work.desk, work.hall.almanac).list(actor));
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
    return deeds;
  }

  private static PersonId someone(Work work) {
    return work.hall.member(work.hall.fjordvik, TenantRole.EMPLOYEE).person();
  }

  @Test
  void the_table_of_who_may_do_what() {
    assertThat(RightsTable.of(deeds()))
        .isEqualTo(
            """
            SearchRegister   + + + + – + + + + + + + +
            ReadPlan         + + + + ? + + + + + + + +
            ListMyNews       + + + + – + + + + + + + +
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
            ListPlans        + + + + – + + + + + + + +
            ReadPlanCard     + + + + ? + + + + + + + +
            ReadAttachment   ? – – – ? ? ? ? ? ? ? ? ?
            ReadGuides       + – – – ? + + + + + + + +
            DraftFromTemplate+ + – – – – – – – – – – –
            DraftFromPlan    ? ? – – – – – – – – – – –
            AddRegisteredPlan+ + – – – – – – – – – – –
            """);
  }

  @Test
  void an_administrator_of_another_municipality_changes_nothing() {
    assertThat(RightsTable.changedFromOutside(deeds())).isEmpty();
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
