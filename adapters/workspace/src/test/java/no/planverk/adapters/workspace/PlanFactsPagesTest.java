package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.Caller.Got;
import no.planverk.application.TownHall;
import no.planverk.application.planning.EditPlan;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Theme;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.PlanFacts;
import no.planverk.domain.plan.PlanLink;
import no.planverk.domain.plan.SourceKind;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.sdg.SdgTag;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanFactsPagesTest {
  private final Office office =
      new Office(
          it ->
              List.of(
                  new PlanFactsPages(
                      new Plans(it).readPlanCard(),
                      Given.readOrganisation(it),
                      new Plans(it).listPlans(),
                      new EditPlan(it.desk))));
  private final Plans plans = new Plans(office);

  @AfterEach
  void close() {
    office.close();
  }

  private static String at(PlanId plan) {
    return "/work/plans/" + plan + "/facts";
  }

  /** What a browser would send of the form as it is. */
  private static Map<String, String> filledIn(Document page) {
    Map<String, String> fields = new HashMap<>();
    for (Element field : page.select("main form.form--groups [name]")) {
      boolean chosen = !field.attr("type").equals("checkbox") || field.hasAttr("checked");
      if (chosen && !field.attr("name").equals("form-token")) {
        String value =
            field.tagName().equals("select")
                ? field.select("option[selected]").attr("value")
                : field.val();
        fields.put(field.attr("name"), value);
      }
    }
    return fields;
  }

  @Test
  void everything_that_is_written_is_stored_and_stands_there_again() {
    UnitId land = Given.unit(office, office.fjordvik, "Areal", Optional.empty());
    PlanId above = plans.drafted("Samfunnsdel");
    PlanId plan = plans.drafted("Klimaplan");
    Caller owner = plans.as(plan, PlanRole.OWNER);
    Map<String, String> form = filledIn(owner.get(at(plan)).page());
    form.put("title", "Klimaplan 2030");
    form.put("subtitle", "Sammen");
    form.put("period-from", "2026");
    form.put("period-to", "2030");
    form.put("unit", land.toString());
    form.put("parent-1", "Samfunnsdel");
    form.put("replaced-1", "Gammel klimaplan");
    form.put("themes", "climate");
    form.put("sdg-goal-1", "13");
    form.put("sdg-target-1", "13.2");
    form.put("sdg-reason-1", "Utslipp ned");
    form.put("sdg-goal-2", "7");
    form.put("slug", "klima");
    form.put("open", "1");

    Got saved = owner.post(at(plan), form);

    assertThat(saved.location()).isEqualTo("/fjordvik/work/plans/" + plan + "?done=plan-changed");
    PlanFacts facts = plans.read(plan).facts();
    assertThat(facts.title().value()).isEqualTo("Klimaplan 2030");
    assertThat(facts.subtitle()).contains("Sammen");
    assertThat(facts.period()).contains(Period.years(2026, 2030));
    assertThat(facts.owner()).contains(new Owner("Areal", Optional.of(land), Optional.empty()));
    assertThat(facts.parents()).containsExactly(new PlanLink("Samfunnsdel", Optional.of(above)));
    assertThat(facts.replaces())
        .containsExactly(new PlanLink("Gammel klimaplan", Optional.empty()));
    assertThat(facts.themes()).containsExactly(Theme.CLIMATE);
    assertThat(facts.sdg())
        .containsExactly(SdgTag.of("13.2", Optional.of("Utslipp ned")), SdgTag.of("7"));
    assertThat(plans.read(plan).slug()).contains(new Slug("klima"));
    assertThat(plans.read(plan).openToStaff()).isTrue();

    Map<String, String> again = filledIn(owner.get(at(plan)).page());
    form.remove("revision");
    assertThat(again).containsAllEntriesOf(form);
  }

  @Test
  void what_is_wrong_is_said_at_its_field_and_nothing_typed_is_lost() {
    PlanId plan = plans.drafted("Klimaplan");
    Caller owner = plans.as(plan, PlanRole.OWNER);
    Map<String, String> form = filledIn(owner.get(at(plan)).page());
    form.put("title", "");
    form.put("subtitle", "Beholdes");
    form.put("period-from", "2030");
    form.put("period-to", "2026");
    form.put("sdg-goal-1", "13");
    form.put("sdg-target-1", "7.1");
    form.put("sdg-reason-2", "Uten mål");
    form.put("themes", "climate");
    form.put("slug", "Ikke Slik");

    Got refused = owner.post(at(plan), form);

    assertThat(refused.status()).isEqualTo(400);
    Document page = refused.page();
    assertThat(page.select(".ds-error-summary a").eachAttr("href"))
        .containsExactlyInAnyOrder("#title", "#period-to", "#sdg-target-1", "#sdg-goal-2", "#slug");
    assertThat(page.select("#subtitle").val()).isEqualTo("Beholdes");
    assertThat(page.select("input[name=themes][checked]").val()).isEqualTo("climate");
    assertThat(plans.read(plan).facts().title().value()).isEqualTo("Klimaplan");
  }

  @Test
  void an_address_of_another_plan_is_refused_at_its_field() {
    plans.published("Strategi", TownHall.TODAY);
    PlanId plan = plans.drafted("Annen");
    Caller owner = plans.as(plan, PlanRole.OWNER);
    Map<String, String> form = filledIn(owner.get(at(plan)).page());
    form.put("slug", "strategi");

    Got refused = owner.post(at(plan), form);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.page().select("#slug-error").text()).contains("strategi");
  }

  @Test
  void what_someone_else_has_saved_meanwhile_is_shown_beside_what_was_written() {
    PlanId plan = plans.drafted("Klimaplan");
    Caller owner = plans.as(plan, PlanRole.OWNER);
    Map<String, String> mine = filledIn(owner.get(at(plan)).page());
    Map<String, String> theirs = new HashMap<>(mine);
    theirs.put("title", "Deres tittel");
    theirs.put("parent-1", "Fylkesplan");
    owner.post(at(plan), theirs);
    mine.put("title", "Min tittel");

    Got stale = owner.post(at(plan), mine);

    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.page().select("#stale ~ .table-scroll tbody").text())
        .contains("Deres tittel", "Min tittel", "Fylkesplan");
    assertThat(stale.page().select("#title").val()).isEqualTo("Min tittel");
    assertThat(owner.post(at(plan), filledIn(stale.page())).status()).isEqualTo(303);
    assertThat(plans.read(plan).facts().title().value()).isEqualTo("Min tittel");
  }

  @Test
  void a_registered_plan_keeps_a_link_that_leads_somewhere() {
    PlanId plan = plans.registered("Boligplan", "https://fjordvik.example/bolig");
    Caller owner = plans.as(plan, PlanRole.EDITOR);
    Map<String, String> form = filledIn(owner.get(at(plan)).page());
    assertThat(form).containsEntry("source", "https://fjordvik.example/bolig");

    form.put("source", "javascript:alert(1)");
    assertThat(owner.post(at(plan), form).page().select("#source-error")).hasSize(1);
    form.put("source", "https://fjordvik.example/bolig2");
    owner.post(at(plan), form);

    assertThat(plans.read(plan).facts().source().orElseThrow().reference()).endsWith("bolig2");
    assertThat(plans.read(plan).facts().source().orElseThrow().kind()).isEqualTo(SourceKind.LINK);
  }

  @Test
  void who_may_not_change_the_facts_is_turned_away() {
    PlanId plan = plans.drafted("Klimaplan");
    Map<String, String> form =
        new HashMap<>(filledIn(plans.as(plan, PlanRole.OWNER).get(at(plan)).page()));
    form.put("title", "Kapret");

    for (PlanRole role : List.of(PlanRole.CONTRIBUTOR, PlanRole.READER)) {
      assertThat(plans.as(plan, role).get(at(plan)).status()).isEqualTo(403);
      assertThat(plans.as(plan, role).post(at(plan), form).status()).isEqualTo(403);
    }
    assertThat(office.as(TenantRole.PLANNER).get(at(plan)).status()).isEqualTo(403);
    assertThat(office.support(office.fjordvik).post(at(plan), form).status()).isEqualTo(403);
    assertThat(office.as(office.lindso, TenantRole.ADMINISTRATOR).post(at(plan), form).status())
        .isEqualTo(404);
    assertThat(plans.read(plan).facts().title().value()).isEqualTo("Klimaplan");
  }
}
