package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import no.planverk.adapters.workspace.Caller.Got;
import no.planverk.application.TownHall;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PeoplePagesTest {
  private final Office office =
      new Office(it -> List.of(new PeoplePages(Given.readOrganisation(it))));
  private final Caller administrator = office.as(TenantRole.ADMINISTRATOR);
  private final UnitId technical = Given.unit(office, office.fjordvik, "Teknisk", Optional.empty());
  private final UnitId land = Given.unit(office, office.fjordvik, "Areal", Optional.of(technical));
  private final PersonId kari =
      Given.person(office, office.fjordvik, "Kari Åsen", TenantRole.PLANNER, Optional.of(land));

  @AfterEach
  void close() {
    office.close();
  }

  private List<String> names(String query) {
    Got got = administrator.get("/work/people" + query);
    assertThat(got.status()).isEqualTo(200);
    return got.page().select("tbody th").eachText();
  }

  @Test
  void people_are_found_by_name_unit_and_role() {
    PersonId ola =
        Given.person(office, office.fjordvik, "Ola Berg", TenantRole.POLITICIAN, Optional.empty());

    assertThat(names("")).contains("Kari Åsen", "Ola Berg");
    assertThat(names("?name=%C3%85SEN")).containsExactly("Kari Åsen");
    assertThat(names("?unit=" + technical)).containsExactly("Kari Åsen");
    assertThat(names("?role=politician")).containsExactly("Ola Berg");
    assertThat(names("?role=politician&unit=" + land)).isEmpty();
    assertThat(administrator.get("/work/people?name=nobody").text())
        .contains("Ingen passer til søket");
    Got found = administrator.get("/work/people?name=ola&unit=" + land);
    assertThat(found.page().select("#name").attr("value")).isEqualTo("ola");
    assertThat(found.page().select("#unit option[selected]").text()).isEqualTo("Teknisk › Areal");
    assertThat(
            administrator.get("/work/people?role=politician").page().select("tbody a").attr("href"))
        .isEqualTo("/fjordvik/work/people/" + ola);
  }

  @Test
  void those_who_have_left_are_shown_when_asked_for() {
    office.stored(
        office.fjordvik,
        stores -> {
          Person stands = stores.people().person(kari).orElseThrow();
          return stores.people().save(stands.leaving(Optional.of(TownHall.TODAY)));
        });
    assertThat(names("?name=kari")).isEmpty();
    assertThat(names("?name=kari&left=1")).containsExactly("Kari Åsen sluttet 2. mars 2026");
  }

  @Test
  void a_long_list_is_read_page_by_page() {
    for (int i = 0; i < 120; i++) {
      String name = String.format(Locale.ROOT, "Per Nummer%03d", i);
      Given.person(office, office.fjordvik, name, TenantRole.EMPLOYEE, Optional.empty());
    }
    assertThat(names("?name=nummer")).hasSize(50).startsWith("Per Nummer000");
    Got second =
        administrator.get(
            administrator
                .get("/work/people?name=nummer")
                .page()
                .select("a[rel=next]")
                .attr("href")
                .replace("/fjordvik", ""));
    assertThat(second.page().select("tbody th").eachText()).startsWith("Per Nummer050");
    assertThat(second.text()).contains("120 personer", "Side 2 av 3");
    assertThat(names("?name=nummer&page=99")).hasSize(20);
    assertThat(names("?name=nummer&page=x")).hasSize(50);
  }

  @Test
  void others_see_the_list_without_ways_to_change_it() {
    Got seen = office.as(TenantRole.EMPLOYEE).get("/work/people");
    assertThat(seen.status()).isEqualTo(200);
    assertThat(seen.text()).contains("Kari Åsen", "Planlegger", "Areal");
    assertThat(seen.body()).doesNotContain("/work/people/new", "kari@example.no");
    assertThat(office.as(TenantRole.POLITICIAN).get("/work/people").status()).isEqualTo(403);
    assertThat(office.journal(office.fjordvik).getFirst().objectKind())
        .isEqualTo("GET /work/people");
    assertThat(office.support(office.fjordvik).get("/work/people").status()).isEqualTo(200);
  }

  @Test
  void the_other_municipality_sees_nobody_of_it() {
    Caller dane = office.as(office.lindso, TenantRole.ADMINISTRATOR);
    assertThat(dane.get("/work/people?left=1").body()).doesNotContain("Kari", "Areal");
    assertThat(dane.at(office.fjordvik).get("/work/people").status()).isEqualTo(303);
  }
}
