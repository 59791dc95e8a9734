package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import no.planverk.adapters.workspace.Caller.Got;
import no.planverk.application.TownHall;
import no.planverk.application.municipality.ReadCouncilDates;
import no.planverk.application.publishing.AdoptPlan;
import no.planverk.application.publishing.BringInForce;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.VersionStanding;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class DecisionPagesTest {
  private final Office office =
      new Office(
          it ->
              List.of(
                  new DecisionPages(
                      new Plans(it).readPlanCard(),
                      Given.readOrganisation(it),
                      new AdoptPlan(it.desk, it.hall.adopting),
                      new BringInForce(it.desk, it.hall.adopting),
                      new ReadCouncilDates(it.desk))));
  private final Plans plans = new Plans(office);

  @AfterEach
  void close() {
    office.close();
  }

  private static String at(PlanId plan) {
    return "/work/plans/" + plan + "/decision";
  }

  private Map<String, String> form(PlanId plan, String body, String date) {
    Map<String, String> form = new HashMap<>();
    form.put("body", body);
    form.put("date", date);
    form.put("case", "12/26");
    form.put("revision", Long.toString(plans.read(plan).revision()));
    return form;
  }

  @Test
  void it_is_said_what_will_happen_and_then_it_does() {
    PlanId plan = plans.adopted("Strategi", TownHall.TODAY.minusYears(1));
    plans.begin(plan);
    Caller approver = plans.as(plan, PlanRole.APPROVER);
    Document page = approver.get(at(plan)).page();
    assertThat(page.select(".effects").text())
        .contains("blir versjon 2", "Versjon 1 blir avløst", "Ingenting publiseres");
    assertThat(page.select("#body-choices option").eachAttr("value")).contains("kommunestyret");

    Got adopted = approver.post(at(plan), form(plan, "kommunestyret", "2026-03-02"));

    assertThat(adopted.location()).endsWith("?done=adopted");
    Plan stored = plans.read(plan);
    assertThat(stored.version(2).orElseThrow().standing()).isEqualTo(VersionStanding.IN_FORCE);
    assertThat(stored.version(1).orElseThrow().standing()).isEqualTo(VersionStanding.SUPERSEDED);
    assertThat(approver.get(at(plan)).text()).contains("ingen arbeidstekst å vedta");
  }

  @Test
  void a_plan_that_must_be_heard_is_not_adopted_before() {
    PlanId plan = plans.drafted(office.fjordvik, "no.community-part", "Samfunnsdelen");
    Caller owner = plans.as(plan, PlanRole.OWNER);

    assertThat(owner.get(at(plan)).text()).contains("må sendes på høring", "pbl § 11-14");
    assertThat(owner.get(at(plan)).page().select("main form")).isEmpty();
    Got refused = owner.post(at(plan), form(plan, "kommunestyret", "2026-03-02"));
    assertThat(refused.status()).isEqualTo(409);
    assertThat(refused.page().select("[role=alert]").text()).contains("pbl § 11-14");
  }

  @Test
  void what_is_wrong_is_said_at_its_field() {
    PlanId plan = plans.drafted("Strategi");
    Caller owner = plans.as(plan, PlanRole.OWNER);
    Map<String, String> form = form(plan, "", "2026-03-03");
    form.put("case", "");
    form.put("basis", "kommuneloven");

    Got refused = owner.post(at(plan), form);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.page().select(".ds-error-summary a").eachAttr("href"))
        .containsExactly("#body", "#case");
    assertThat(refused.page().select("#basis").val()).isEqualTo("kommuneloven");
    Got future = owner.post(at(plan), form(plan, "kommunestyret", "2026-03-03"));
    assertThat(future.page().select("#date-error").text()).contains("ikke har vært ennå");
  }

  @Test
  void the_wrong_body_is_said_at_the_body() {
    PlanId plan = plans.drafted(office.fjordvik, "no.annual-budget", "Budsjett");
    plans.hear(plan);
    office.hall.daysPass(60);
    Caller owner = plans.as(plan, PlanRole.OWNER);

    Got refused = owner.post(at(plan), form(plan, "formannskapet", "2026-05-01"));

    assertThat(refused.page().select("#body-error").text())
        .contains("kommuneloven § 14-3", "kommunestyret selv", "formannskapet");
  }

  @Test
  void someone_elses_change_meanwhile_is_told() {
    PlanId plan = plans.drafted("Strategi");
    Caller owner = plans.as(plan, PlanRole.OWNER);
    Map<String, String> form = form(plan, "kommunestyret", "2026-03-02");
    form.put("revision", "99");

    Got stale = owner.post(at(plan), form);

    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.page().select("[role=alert]").text()).contains("Noen har endret planen");
    assertThat(stale.page().select("#body").val()).isEqualTo("kommunestyret");
    assertThat(plans.read(plan).versions()).isEmpty();
  }

  @Test
  void a_danish_plan_is_in_force_when_it_is_published_in_plandata() {
    PlanId plan = plans.danishAdopted("Havnen");
    Caller dane = office.as(office.lindso, TenantRole.ADMINISTRATOR);
    String path = "/work/plans/" + plan + "/in-force";
    assertThat(dane.get(path).text()).contains("Version 1 gælder fra den dag");
    assertThat(dane.post(path, Map.of("day", "")).page().select("#day-error")).hasSize(1);

    assertThat(dane.post(path, Map.of("day", "2026-03-01")).location()).endsWith("?done=in-force");

    assertThat(dane.get(path).text()).contains("Ingen vedtaget version venter");
    assertThat(dane.post(path, Map.of("day", "2026-03-01")).status()).isEqualTo(409);
  }

  @Test
  void who_may_not_record_decisions_is_turned_away() {
    PlanId plan = plans.drafted("Strategi");
    for (String page : List.of("/decision", "/in-force")) {
      String path = "/work/plans/" + plan + page;
      assertThat(plans.as(plan, PlanRole.EDITOR).get(path).status()).isEqualTo(403);
      assertThat(plans.as(plan, PlanRole.EDITOR).post(path, Map.of()).status()).isEqualTo(403);
      assertThat(office.support(office.fjordvik).get(path).status()).isEqualTo(403);
      assertThat(office.as(office.lindso, TenantRole.ADMINISTRATOR).get(path).status())
          .isEqualTo(404);
    }
  }
}
