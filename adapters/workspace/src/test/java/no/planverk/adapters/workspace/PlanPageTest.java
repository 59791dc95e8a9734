package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.planverk.adapters.workspace.Caller.Got;
import no.planverk.application.TownHall;
import no.planverk.application.following.ReadFollowers;
import no.planverk.application.municipality.ReadCouncilDates;
import no.planverk.application.people.ReadRoles;
import no.planverk.application.planning.ReadAttachment;
import no.planverk.application.port.Files;
import no.planverk.domain.Sha256;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.plan.PlanFile;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PlanPageTest {
  private final Office office =
      new Office(
          it ->
              List.of(
                  new PlanPage(
                      new Plans(it).readPlanCard(),
                      new ReadRoles(it.desk),
                      Given.readOrganisation(it),
                      new ReadCouncilDates(it.desk),
                      new ReadFollowers(it.desk)),
                  new PlanFilePages(new ReadAttachment(it.desk))));
  private final Plans plans = new Plans(office);

  @AfterEach
  void close() {
    office.close();
  }

  private static String at(PlanId plan) {
    return "/work/plans/" + plan;
  }

  private static List<String> buttons(Document page) {
    return page.select(".steps a").eachText();
  }

  @Test
  void it_tells_facts_versions_and_story() {
    PlanId plan = plans.published("Klimaplan", TownHall.TODAY);

    Document page = office.as(TenantRole.EMPLOYEE).get(at(plan)).page();

    assertThat(page.select("h1").text()).isEqualTo("Klimaplan");
    assertThat(page.select(".facts-list").text()).contains("Plantype Strategi", "/klimaplan");
    assertThat(page.select("#versions + .table-scroll tbody").text())
        .contains("Versjon 1", "Gjelder", "kommunestyret, 2. mars 2026, sak 12/26");
    assertThat(page.select("#versions + .table-scroll a").attr("href"))
        .isEqualTo("/fjordvik/plan/klimaplan/v/1");
    assertThat(page.select(".story li").eachText())
        .anyMatch(it -> it.contains("Versjon 1 ble vedtatt: kommunestyret, sak 12/26"))
        .anyMatch(it -> it.contains("publisert på nettsiden"));
  }

  @Test
  void each_sees_what_they_may_do_next() {
    PlanId plan = plans.drafted("Klimaplan");

    assertThat(buttons(plans.as(plan, PlanRole.OWNER).get(at(plan)).page()))
        .startsWith("Skriv")
        .contains("Endre fakta");
    assertThat(buttons(plans.as(plan, PlanRole.CONTRIBUTOR).get(at(plan)).page()))
        .contains("Skriv")
        .doesNotContain("Endre fakta");
    Document closed = office.as(TenantRole.EMPLOYEE).get(at(plan)).page();
    assertThat(buttons(closed)).doesNotContain("Skriv", "Endre fakta");
    assertThat(closed.text()).contains("leses bare av dem som har en rolle i planen");
    assertThat(plans.as(plan, PlanRole.READER).get(at(plan)).text()).contains("Leser");
  }

  @Test
  void politicians_see_no_team_and_another_municipality_sees_nothing() {
    PlanId plan = plans.drafted("Klimaplan");
    plans.as(plan, PlanRole.OWNER);

    assertThat(office.as(TenantRole.POLITICIAN).get(at(plan)).page().select("#team")).isEmpty();
    assertThat(office.support(office.fjordvik).get(at(plan)).status()).isEqualTo(200);
    Caller dane = office.as(office.lindso, TenantRole.ADMINISTRATOR);
    assertThat(dane.get(at(plan)).status()).isEqualTo(404);
    assertThat(dane.get("/work/plans/none").status()).isEqualTo(404);
  }

  @Test
  void files_come_to_those_who_may_read_the_text() {
    PlanId plan = plans.drafted("Klimaplan");
    byte[] bytes = {1, 2, 3};
    FileHash hash = new FileHash(Sha256.hex(bytes));
    office.stored(
        office.fjordvik,
        stores -> {
          stores.files().store(new Files.Stored(hash, "application/pdf", bytes));
          PlanFile file = new PlanFile("a", "Kart øst.pdf", "application/pdf", hash);
          stores.manuscripts().attach(plan, List.of(file));
          return plan;
        });
    Caller reader = plans.as(plan, PlanRole.READER);

    String link = reader.get(at(plan)).page().select("#files + ul a").attr("href");
    assertThat(link).isEqualTo("/fjordvik" + at(plan) + "/files/" + hash.hex());
    Got file = reader.get(at(plan) + "/files/" + hash.hex());
    assertThat(file.status()).isEqualTo(200);
    assertThat(office.as(TenantRole.EMPLOYEE).get(at(plan) + "/files/" + hash.hex()).status())
        .isEqualTo(403);
    assertThat(reader.get(at(plan) + "/files/none").status()).isEqualTo(404);
    assertThat(FileName.toSave("Kart øst.pdf"))
        .isEqualTo("attachment; filename=\"Kart__st.pdf\"; filename*=UTF-8''Kart%20%C3%B8st.pdf");
  }
}
