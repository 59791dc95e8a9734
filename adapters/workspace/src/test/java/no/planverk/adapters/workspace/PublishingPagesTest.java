package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.planverk.adapters.workspace.Caller.Got;
import no.planverk.application.TownHall;
import no.planverk.application.planning.AbandonText;
import no.planverk.application.planning.ReadText;
import no.planverk.application.planning.StartNextVersion;
import no.planverk.application.publishing.CorrectVersion;
import no.planverk.application.publishing.PublishPlan;
import no.planverk.application.publishing.ReadPublication;
import no.planverk.application.publishing.Registering;
import no.planverk.application.publishing.RepealPlan;
import no.planverk.application.publishing.WithdrawPublication;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.plan.VersionStanding;
import no.planverk.domain.publication.PlanAddress.Open;
import no.planverk.domain.publication.PlanAddress.Withdrawn;
import no.planverk.domain.publication.Slug;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Publishing and withdrawing, the next version, giving up, repealing and correcting. */
class PublishingPagesTest {
  private final Office office = new Office(PublishingPagesTest::groups);
  private final Plans plans = new Plans(office);

  private static List<PageGroup> groups(Office it) {
    Plans plans = new Plans(it);
    return List.of(
        new PublishingPages(
            plans.readPlanCard(),
            new PublishPlan(
                it.desk, it.hall.showing, new Registering(it.desk, it.hall.publicDocuments)),
            new WithdrawPublication(it.desk)),
        new StagePages(
            plans.readPlanCard(),
            new StartNextVersion(it.desk),
            new AbandonText(it.desk, it.hall.showing),
            new RepealPlan(it.desk, it.hall.showing)),
        new CorrectionPages(
            plans.readPlanCard(),
            new ReadText(it.desk),
            new CorrectVersion(it.desk, it.hall.freezing)));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static String at(PlanId plan, String page) {
    return "/work/plans/" + plan + "/" + page;
  }

  private Map<String, String> form(PlanId plan) {
    Map<String, String> form = new HashMap<>();
    form.put("revision", Long.toString(plans.read(plan).revision()));
    return form;
  }

  private Object address(String slug) {
    return new ReadPublication(office.hall.tenants, office.hall.clock)
        .read(office.fjordvik.id(), new Slug(slug));
  }

  @Test
  void an_adopted_version_is_put_on_the_website_and_taken_off_with_an_explanation() {
    PlanId plan = plans.adopted("Strategi", TownHall.TODAY);
    Caller publisher = plans.as(plan, PlanRole.PUBLISHER);
    assertThat(publisher.get(at(plan, "publication")).page().select(".effects").text())
        .contains("/fjordvik/plan/strategi");
    assertThat(publisher.get(at(plan, "withdrawal")).text()).contains("Ingenting av planen");
    Map<String, String> form = form(plan);
    form.put("version", "1");

    assertThat(publisher.post(at(plan, "publication"), form).location())
        .endsWith("?done=published");
    assertThat(address("strategi")).isInstanceOf(Open.class);
    assertThat(publisher.get(at(plan, "publication")).page().select(".explained").text())
        .contains("Versjon 1 er publisert");

    Got refused = publisher.post(at(plan, "withdrawal"), form(plan));
    assertThat(refused.page().select("#explanation-error")).hasSize(1);
    Map<String, String> withdrawal = form(plan);
    withdrawal.put("explanation", "Feil kart.\r\nNy versjon kommer.");
    assertThat(publisher.post(at(plan, "withdrawal"), withdrawal).location())
        .endsWith("?done=withdrawn");
    assertThat(address("strategi"))
        .isEqualTo(new Withdrawn(new Slug("strategi"), "Feil kart.\nNy versjon kommer."));
  }

  @Test
  void a_draft_has_nothing_to_publish() {
    PlanId plan = plans.drafted("Strategi");
    Caller publisher = plans.as(plan, PlanRole.PUBLISHER);
    assertThat(publisher.get(at(plan, "publication")).text())
        .contains("ingen vedtatt versjon å publisere");
    assertThat(publisher.post(at(plan, "publication"), form(plan)).text())
        .contains("ingen vedtatt versjon å publisere");
  }

  @Test
  void the_next_version_is_begun_given_up_and_begun_again() {
    PlanId plan = plans.adopted("Strategi", TownHall.TODAY);
    Caller editor = plans.as(plan, PlanRole.EDITOR);
    assertThat(editor.get(at(plan, "next-version")).text()).contains("utkast til versjon 2");
    assertThat(editor.post(at(plan, "next-version"), form(plan)).location())
        .endsWith("?done=next-begun");
    assertThat(plans.read(plan).stage()).contains(Stage.DRAFT);
    assertThat(editor.get(at(plan, "next-version")).text()).contains("alt med en tekst: Utkast");
    assertThat(editor.post(at(plan, "next-version"), form(plan)).text())
        .contains("alt med en tekst: Utkast");

    assertThat(editor.post(at(plan, "abandonment"), form(plan)).location())
        .endsWith("?done=abandoned");
    assertThat(plans.read(plan).stage()).contains(Stage.ABANDONED);
    assertThat(editor.get(at(plan, "abandonment")).text()).contains("ikke åpen for endringer");
    assertThat(editor.post(at(plan, "next-version"), form(plan)).status()).isEqualTo(303);
  }

  @Test
  void what_is_in_force_is_repealed_from_a_day() {
    PlanId plan = plans.adopted("Strategi", TownHall.TODAY.minusYears(1));
    Caller approver = plans.as(plan, PlanRole.APPROVER);
    assertThat(approver.post(at(plan, "repeal"), form(plan)).page().select("#day-error"))
        .hasSize(1);
    Map<String, String> form = form(plan);
    form.put("day", "2026-03-01");

    assertThat(approver.post(at(plan, "repeal"), form).location()).endsWith("?done=repealed");

    assertThat(plans.read(plan).standing()).contains(VersionStanding.REPEALED);
    assertThat(approver.get(at(plan, "repeal")).text()).contains("Ingen versjon");
  }

  @Test
  void slips_in_headings_are_put_right_with_a_reason() {
    PlanId plan = plans.adopted("Strategi", TownHall.TODAY);
    Caller approver = plans.as(plan, PlanRole.APPROVER);
    Document page = approver.get(at(plan, "correction")).page();
    String field = page.select("input[name^=s-]").attr("name");
    assertThat(page.select("[name=" + field + "]").val()).isEqualTo("Innledning");
    Map<String, String> form = form(plan);
    form.put(field, "Innledning");
    form.put("reason", "Skrivefeil");
    assertThat(approver.post(at(plan, "correction"), form).page().select("#reason-error").text())
        .contains("Ingenting er rettet");

    form.put(field, "Innleiing");
    assertThat(approver.post(at(plan, "correction"), form).location()).endsWith("?done=corrected");

    assertThat(plans.read(plan).newestVersion().orElseThrow().correction()).isEqualTo(1);
    form.put(field, " ");
    assertThat(approver.post(at(plan, "correction"), form).page().select(".field__error"))
        .isNotEmpty();
    plans.begin(plan);
    assertThat(approver.get(at(plan, "correction")).text()).contains("alt med en tekst");
  }

  @Test
  void each_page_is_for_those_who_may() {
    PlanId plan = plans.adopted("Strategi", TownHall.TODAY);
    Caller reader = plans.as(plan, PlanRole.READER);
    Caller dane = office.as(office.lindso, TenantRole.ADMINISTRATOR);
    for (String page :
        List.of(
            "publication", "withdrawal", "next-version", "abandonment", "repeal", "correction")) {
      assertThat(reader.get(at(plan, page)).status()).as(page).isEqualTo(403);
      assertThat(reader.post(at(plan, page), Map.of()).status()).as(page).isEqualTo(403);
      assertThat(dane.get(at(plan, page)).status()).as(page).isEqualTo(404);
    }
  }
}
