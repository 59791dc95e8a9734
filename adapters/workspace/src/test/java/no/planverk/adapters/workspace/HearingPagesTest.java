package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.planverk.adapters.workspace.Caller.Got;
import no.planverk.application.hearing.CloseHearing;
import no.planverk.application.hearing.OpenHearing;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.hearing.Hearing;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.plan.Stage;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** It is Monday 2 March 2026 in the municipality. */
class HearingPagesTest {
  private final Office office =
      new Office(
          it ->
              List.of(
                  new HearingPages(
                      new Plans(it).readPlanCard(),
                      new OpenHearing(it.desk, it.hall.statutes, it.hall.freezing, it.hall.showing),
                      it.hall.statutes),
                  new HearingClosingPages(
                      new Plans(it).readPlanCard(), new CloseHearing(it.desk))));
  private final Plans plans = new Plans(office);
  private final PlanId plan = plans.drafted(office.fjordvik, "no.community-part", "Samfunnsdelen");
  private final String path = "/work/plans/" + plan + "/hearing";
  private final Caller officer = plans.as(plan, PlanRole.HEARING_OFFICER);

  @AfterEach
  void close() {
    office.close();
  }

  private static Map<String, String> form(String stage, String from, String to) {
    Map<String, String> form = new HashMap<>();
    form.put("stage", stage);
    form.put("from", from);
    form.put("to", to);
    return form;
  }

  @Test
  void the_earliest_legal_day_is_suggested_and_explained() {
    Document page = officer.get(path).page();

    assertThat(page.select("#from").val()).isEqualTo("2026-03-02");
    assertThat(page.select("#to").val()).isEqualTo("2026-04-13");
    assertThat(page.select(".explained").text())
        .contains("13. april 2026", "minst 6 uker", "pbl § 11-14", "no.pbl-11-14", "1. juli 2009");
    assertThat(page.select(".effects").text()).contains("Ingen kan skrive i planen");
  }

  @Test
  void another_stage_and_day_are_reckoned_before_anything_is_sent() {
    Map<String, String> form = form("programme", "2026-02-25", "");
    form.put("body", "formannskapet");
    form.put("reckon", "1");

    Got reckoned = officer.post(path, form);

    assertThat(reckoned.status()).isEqualTo(200);
    assertThat(reckoned.page().select("#to").val()).isEqualTo("2026-04-08");
    assertThat(reckoned.page().select(".explained").text()).contains("§§ 4-1, 11-13");
    assertThat(reckoned.page().select("#body").val()).isEqualTo("formannskapet");
    assertThat(plans.read(plan).stage()).contains(Stage.DRAFT);
  }

  @Test
  void a_hearing_that_is_too_short_is_refused_at_its_last_day() {
    Got refused = officer.post(path, form("proposal", "2026-03-02", "2026-04-10"));

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.page().select("#to-error").text())
        .contains("13. april 2026", "minst 6 uker", "pbl § 11-14");
    assertThat(refused.page().select("#to").val()).isEqualTo("2026-04-10");
    assertThat(plans.read(plan).stage()).contains(Stage.DRAFT);
  }

  @Test
  void what_may_be_wrong_has_to_be_said_yes_to() {
    Map<String, String> form = form("proposal", "2026-02-27", "2026-04-19");

    Got asked = officer.post(path, form);
    assertThat(asked.status()).isEqualTo(400);
    assertThat(asked.page().select("#anyway-error").text())
        .contains("19. april 2026 er ikke en virkedag", "27. februar 2026 er alt passert");

    form.put("anyway", "1");
    assertThat(officer.post(path, form).location()).endsWith("?done=hearing-opened");
    assertThat(plans.read(plan).stage()).contains(Stage.IN_HEARING);
  }

  @Test
  void what_is_missing_is_said_at_its_field() {
    Map<String, String> form = form("", "", "");
    form.put("case", "12/26");

    assertThat(officer.post(path, form).page().select(".ds-error-summary a").eachAttr("href"))
        .containsExactlyInAnyOrder("#stage", "#from", "#to", "#body");
  }

  @Test
  void a_call_for_ideas_leaves_the_text_open() {
    assertThat(officer.post(path, form("ideas", "2026-03-02", "2026-03-30")).location())
        .endsWith("?done=ideas-called");
    assertThat(plans.read(plan).stage()).contains(Stage.DRAFT);
  }

  @Test
  void a_hearing_is_closed_when_its_last_day_has_passed() {
    officer.post(path, form("proposal", "2026-03-02", "2026-04-13"));
    Hearing hearing = plans.read(plan).hearings().getFirst();
    String closing = "/work/plans/" + plan + "/hearings/" + hearing.id() + "/closing";

    assertThat(officer.get(closing).text()).contains("Høringen varer til og med 13. april 2026");
    assertThat(officer.get(closing).page().select("main form")).isEmpty();
    assertThat(officer.post(closing, Map.of()).status()).isEqualTo(409);
    assertThat(officer.get(path).text()).contains("kan ikke sendes på høring nå: På høring");

    office.hall.daysPass(43);
    Caller later = plans.as(plan, PlanRole.HEARING_OFFICER);
    assertThat(later.get(closing).text()).contains("Arbeidsteksten åpnes igjen");
    assertThat(
            later.post(closing, Map.of("statements", "mange")).page().select("#statements-error"))
        .hasSize(1);
    assertThat(later.post(closing, Map.of("statements", "12")).location())
        .endsWith("?done=hearing-closed");
    assertThat(plans.read(plan).stage()).contains(Stage.FINALISING);
    assertThat(plans.read(plan).hearings().getFirst().statementsReceived()).contains(12);
    assertThat(later.get(closing).text()).contains("alt avsluttet");
    assertThat(later.get(path).page().select("input[name=stage]").first().val())
        .isEqualTo("renewed");
  }

  @Test
  void only_those_who_run_hearings_come_here() {
    assertThat(plans.as(plan, PlanRole.EDITOR).get(path).status()).isEqualTo(403);
    assertThat(
            plans
                .as(plan, PlanRole.EDITOR)
                .post(path, form("proposal", "2026-03-02", "2026-04-13"))
                .status())
        .isEqualTo(403);
    assertThat(office.as(office.lindso, TenantRole.ADMINISTRATOR).get(path).status())
        .isEqualTo(404);
    assertThat(officer.get("/work/plans/" + plan + "/hearings/" + plan + "/closing").status())
        .isEqualTo(404);
  }
}
