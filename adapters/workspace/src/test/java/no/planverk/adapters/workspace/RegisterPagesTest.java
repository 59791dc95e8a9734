package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.contract.Samples;
import no.planverk.application.planning.ListPlans;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.plan.Plan;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class RegisterPagesTest {
  private final Office office =
      new Office(
          it ->
              List.of(
                  new RegisterPages(
                      new ListPlans(it.desk, it.hall.almanac), Given.readOrganisation(it))));

  @AfterEach
  void close() {
    office.close();
  }

  private Plan stored(String title) {
    Plan plan = Samples.plan(title);
    return office.stored(
        office.fjordvik,
        stores -> {
          stores.plans().add(plan);
          return plan;
        });
  }

  private static List<String> titles(Document page) {
    return page.select("tbody th").eachText();
  }

  @Test
  void every_plan_stands_there_with_a_link_and_how_it_stands() {
    Plan climate = stored("Klimaplan");
    stored("Årsplan");

    Document page = office.as(TenantRole.EMPLOYEE).get("/work/plans").page();

    assertThat(titles(page)).containsExactly("Klimaplan", "Årsplan");
    assertThat(page.select("tbody th a").first().attr("href"))
        .isEqualTo("/fjordvik/work/plans/" + climate.id());
    assertThat(page.select("tbody tr").first().text())
        .contains("Utkast", "Kommuneplanens samfunnsdel", "2026");
    assertThat(page.select("nav a[aria-current]").eachText()).containsExactly("Planer", "Alle (2)");
    assertThat(page.select("a[href$=/plans/new]")).isEmpty();
    assertThat(
            office.as(TenantRole.PLANNER).get("/work/plans").page().select("a[href$=/plans/new]"))
        .hasSize(1);
  }

  @Test
  void a_search_narrows_and_comes_back_as_it_was_filled_in() {
    stored("Klimaplan");
    stored("Boligplan");
    Caller planner = office.as(TenantRole.PLANNER);

    Document found = planner.get("/work/plans?text=BOLIG&status=draft&level=long-term").page();
    assertThat(titles(found)).containsExactly("Boligplan");
    assertThat(found.select("#text").val()).isEqualTo("BOLIG");
    assertThat(found.select("#level option[selected]").text()).isEqualTo("Langsiktig plan");

    Document nothing = planner.get("/work/plans?status=in-hearing").page();
    assertThat(titles(nothing)).isEmpty();
    assertThat(nothing.text()).contains("Ingen planer passer");
    assertThat(titles(planner.get("/work/plans?type=no.strategy").page())).isEmpty();
    assertThat(titles(planner.get("/work/plans?year=2026").page())).isEmpty();
    assertThat(titles(planner.get("/work/plans?sdg=13").page())).isEmpty();
    assertThat(planner.get("/work/plans?sdg=99&year=x&sort=y&page=0&unit=z").status())
        .isEqualTo(200);
  }

  @Test
  void mine_are_those_in_which_i_am_something() {
    PersonId kari =
        Given.person(office, office.fjordvik, "Kari", TenantRole.EMPLOYEE, Optional.empty());
    Plan mine = stored("Min plan");
    stored("Andres plan");
    office.stored(
        office.fjordvik,
        stores -> {
          stores.plans().assign(mine.id(), new RoleHolder.OfPerson(kari), Set.of(PlanRole.READER));
          return kari;
        });
    Caller caller =
        office.signedIn(
            office.fjordvik,
            new Actor.StaffMember(office.fjordvik.id(), kari, TenantRole.EMPLOYEE));

    assertThat(titles(caller.get("/work/plans?mine=1").page())).containsExactly("Min plan");
    assertThat(caller.get("/work/plans?mine=1").page().select("a[aria-current]").eachText())
        .contains("Mine (1)");
    assertThat(office.as(TenantRole.EMPLOYEE).get("/work/plans?mine=1").text())
        .contains("ingen rolle i noen plan ennå");
  }

  @Test
  void columns_are_ordered_by_their_heads_and_pages_lead_on() {
    for (int i = 0; i < 30; i++) {
      stored("Plan %02d".formatted(i));
      office.hall.clock.turn(Duration.ofMinutes(1));
    }
    Caller caller = office.as(TenantRole.EMPLOYEE);

    Document first = caller.get("/work/plans?sort=-title").page();
    assertThat(titles(first)).hasSize(25).startsWith("Plan 29");
    assertThat(first.select("th[aria-sort=descending]").text()).isEqualTo("Plan");
    assertThat(first.select("th[aria-sort] a").attr("href")).isEqualTo("/fjordvik/work/plans");
    String next = first.select("a[rel=next]").attr("href").replace("/fjordvik", "");
    assertThat(titles(caller.get(next).page())).hasSize(5).endsWith("Plan 00");
    assertThat(titles(caller.get("/work/plans?page=9").page())).hasSize(5);
  }

  @Test
  void politicians_see_it_without_the_organisation_and_others_see_nothing_of_it() {
    stored("Klimaplan");
    Document seen = office.as(TenantRole.POLITICIAN).get("/work/plans").page();
    assertThat(titles(seen)).containsExactly("Klimaplan");
    assertThat(seen.select("#unit")).isEmpty();
    assertThat(office.support(office.fjordvik).get("/work/plans").status()).isEqualTo(200);

    Caller dane = office.as(office.lindso, TenantRole.ADMINISTRATOR);
    assertThat(dane.get("/work/plans").body()).doesNotContain("Klimaplan");
    assertThat(dane.get("/work/plans").text()).contains("Begynd gerne med at registrere dem");
  }
}
