package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.http.WebAddress;
import no.planverk.adapters.workspace.Caller.Got;
import no.planverk.application.people.EditPerson;
import no.planverk.application.people.NamePerson;
import no.planverk.application.people.ReadDuties;
import no.planverk.application.planning.ListPlansOfPerson;
import no.planverk.application.signin.EndSession;
import no.planverk.application.signin.EndSessions;
import no.planverk.application.signin.InvitePerson;
import no.planverk.application.signin.ListSessions;
import no.planverk.application.signin.ReadAccount;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonPagesTest {
  private final Office office =
      new Office(
          it ->
              List.of(
                  new PersonPages(
                      Given.readOrganisation(it),
                      new ListPlansOfPerson(it.desk, it.hall.almanac),
                      new ReadDuties(it.desk, it.hall.almanac),
                      new NamePerson(it.desk, it.hall.almanac),
                      new EditPerson(it.desk, it.hall.almanac),
                      new Accounts(new ReadAccount(it.desk), new ListSessions(it.desk))),
                  new AccessPages(
                      new InvitePerson(it.desk),
                      new EndSession(it.desk, Doors.SEALING, Doors.NO_PROVIDERS),
                      new EndSessions(it.desk),
                      new WebAddress("https://planverk.example"))));
  private final Caller administrator = office.as(TenantRole.ADMINISTRATOR);
  private final UnitId land = Given.unit(office, office.fjordvik, "Areal", Optional.empty());
  private final PersonId kari =
      Given.person(office, office.fjordvik, "Kari Åsen", TenantRole.PLANNER, Optional.of(land));
  private final String page = "/work/people/" + kari;

  @AfterEach
  void close() {
    office.close();
  }

  private static Map<String, String> form(String name) {
    Map<String, String> form = new HashMap<>();
    form.put("name", name);
    form.put("email", "kari@example.no");
    form.put("unit", "");
    form.put("role", "planner");
    form.put("externalId", "4711");
    form.put("revision", "1");
    return form;
  }

  @Test
  void an_administrator_sees_all_that_is_known_and_the_forms() {
    Got got = administrator.get(page);
    assertThat(got.page().select("h1").text()).isEqualTo("Kari Åsen");
    assertThat(got.page().select("dl.facts-list").text())
        .contains("Areal", "Planlegger", "kari@example.no", "Satt for hånd");
    assertThat(got.text())
        .contains("Har ikke logget inn ennå", "Ingen åpne oppgaver", "ingen rolle i noen plan");
    assertThat(got.page().select("#role option[selected]").val()).isEqualTo("planner");
    assertThat(got.page().select("a[href$=/leaving]")).hasSize(1);
  }

  @Test
  void someone_is_entered_and_found_again() {
    assertThat(administrator.get("/work/people/new").page().select("form.form")).hasSize(1);
    Map<String, String> form = form("Ola Berg");
    form.put("unit", land.toString());
    Got done = administrator.post("/work/people/new", form);
    assertThat(done.status()).isEqualTo(303);
    assertThat(done.location()).endsWith("?done=person-named");
    Got shown = administrator.get(done.location().replace("/fjordvik", ""));
    assertThat(shown.text()).contains("Personen er lagt inn.", "Ola Berg", "4711", "Areal");
  }

  @Test
  void a_change_is_stored() {
    Got done = administrator.post(page, form("Kari Ås"));
    assertThat(done.location()).isEqualTo("/fjordvik" + page + "?done=person-changed");
    Person stored = Given.read(office, office.fjordvik, kari);
    assertThat(stored.name()).isEqualTo("Kari Ås");
    assertThat(stored.unit()).isEmpty();
    assertThat(stored.externalId()).contains("4711");
  }

  @Test
  void who_comes_second_sees_both_texts_and_may_then_replace() {
    administrator.post(page, form("Kari Ås"));
    Got stale = administrator.post(page, form("Kari Aas"));

    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.page().select("[role=alert] tbody tr").text())
        .isEqualTo("Navn Kari Ås Kari Aas");
    assertThat(stale.page().select("#name").val()).isEqualTo("Kari Aas");
    assertThat(Given.read(office, office.fjordvik, kari).name()).isEqualTo("Kari Ås");

    Map<String, String> again = form("Kari Aas");
    again.put("revision", stale.page().select("input[name=revision]").val());
    assertThat(administrator.post(page, again).status()).isEqualTo(303);
    assertThat(Given.read(office, office.fjordvik, kari).name()).isEqualTo("Kari Aas");
  }

  @ParameterizedTest
  @CsvSource({
    "name, ''",
    "email, kari",
    "unit, not-a-unit",
    "unit, 00000000-0000-7000-8000-00000000ffff",
    "role, king",
    "role, ''",
    "leftOn, 2026-02-30",
    "leftOn, +999999999-01-01"
  })
  void a_faulty_form_comes_back_as_it_was(String field, String value) {
    office.stored(
        office.fjordvik,
        stores -> {
          Person stands = stores.people().person(kari).orElseThrow();
          return stores
              .people()
              .save(stands.leaving(Optional.of(java.time.LocalDate.parse("2027-01-01"))));
        });
    Map<String, String> form = form("Kari Ås");
    form.put("revision", "2");
    form.put(field, value);
    Got got = administrator.post(page, form);

    assertThat(got.status()).isEqualTo(400);
    assertThat(got.page().select(".ds-error-summary a").attr("href")).isEqualTo("#" + field);
    assertThat(got.page().select("#externalId").val()).isEqualTo("4711");
    assertThat(Given.read(office, office.fjordvik, kari).name()).isEqualTo("Kari Åsen");
  }

  @Test
  void a_key_of_someone_else_is_named() {
    administrator.post("/work/people/new", form("Ola Berg"));
    Got got = administrator.post(page, form("Kari Åsen"));
    assertThat(got.status()).isEqualTo(400);
    assertThat(got.page().select("#externalId-error").text()).contains("i bruk av noen andre");
  }

  @Test
  void an_invitation_is_shown_once_and_holds_for_that_person() {
    Got made = administrator.post(page + "/invitation", Map.of());
    String link = made.page().select("code.secret").text();
    assertThat(link).startsWith("https://planverk.example/fjordvik/sign-in?invitation=");
    assertThat(made.text()).contains("16. mars 2026");
    assertThat(administrator.get(page).body()).doesNotContain(link);
    String hash = no.planverk.domain.Sha256.hex(link.split("=", 2)[1]);
    assertThat(
            office.<Optional<PersonId>>stored(
                office.fjordvik,
                stores -> stores.accounts().takeInvitation(hash, office.desk.now())))
        .contains(kari);
  }

  @Test
  void where_someone_is_signed_in_can_be_ended() {
    Actor.StaffMember member =
        new Actor.StaffMember(office.fjordvik.id(), kari, TenantRole.PLANNER);
    Caller first = office.signedIn(office.fjordvik, member);
    Caller second = office.signedIn(office.fjordvik, member);
    String end = administrator.get(page).page().select("form[action$=/end]").first().attr("action");

    assertThat(administrator.post(end.replace("/fjordvik", ""), Map.of()).location())
        .isEqualTo("/fjordvik" + page + "?done=session-ended");
    assertThat(List.of(first.get(page).status(), second.get(page).status()))
        .containsExactlyInAnyOrder(200, 303);
    administrator.post(page + "/sessions/end-all", Map.of());
    assertThat(List.of(first.get(page).status(), second.get(page).status()))
        .containsExactly(303, 303);
    assertThat(administrator.get(page).text()).contains("ikke logget inn noe sted nå");
  }

  @Test
  void a_colleague_sees_name_unit_and_role_and_nothing_more() {
    Got got = office.as(TenantRole.EMPLOYEE).get(page);
    assertThat(got.status()).isEqualTo(200);
    assertThat(got.text()).contains("Kari Åsen", "Areal", "Planlegger");
    assertThat(got.body()).doesNotContain("kari@example.no", "invitation", "leaving");
    assertThat(got.page().select("main form")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "/invitation", "/sessions/end-all"})
  void who_may_not_is_refused_and_it_is_noted(String form) {
    Caller planner = office.as(TenantRole.PLANNER);
    assertThat(planner.post(page + form, form("Ny")).status()).isEqualTo(403);
    assertThat(planner.get("/work/people/new").status()).isEqualTo(403);
    assertThat(planner.post("/work/people/new", form("Ny")).status()).isEqualTo(403);
    assertThat(office.journal(office.fjordvik))
        .anyMatch(
            it ->
                it.act().equals("refuse")
                    && it.objectKind().equals("POST /work/people/{person}" + form)
                    && it.objectId().equals(kari.toString()));
    assertThat(office.as(TenantRole.POLITICIAN).get(page).status()).isEqualTo(403);
  }

  @Test
  void the_other_municipality_finds_nobody() {
    Caller dane = office.as(office.lindso, TenantRole.ADMINISTRATOR);
    assertThat(dane.get(page).status()).isEqualTo(404);
    assertThat(dane.post(page, form("Dansk")).status()).isEqualTo(404);
    assertThat(dane.post(page + "/invitation", Map.of()).status()).isEqualTo(404);
    dane.post(page + "/sessions/end-all", Map.of());
    assertThat(dane.at(office.fjordvik).get(page).status()).isEqualTo(303);
    assertThat(dane.at(office.fjordvik).post(page, form("Dansk")).status()).isEqualTo(401);
    assertThat(Given.read(office, office.fjordvik, kari).name()).isEqualTo("Kari Åsen");
    assertThat(administrator.get("/work/people/not-an-id").status()).isEqualTo(404);
  }

  @Test
  void a_form_of_another_site_does_nothing() {
    assertThat(administrator.postFromElsewhere(page, form("Ny")).status()).isEqualTo(403);
    assertThat(Given.read(office, office.fjordvik, kari).name()).isEqualTo("Kari Åsen");
  }
}
