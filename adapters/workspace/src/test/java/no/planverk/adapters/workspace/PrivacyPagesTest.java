package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.Caller.Got;
import no.planverk.application.TownHall;
import no.planverk.application.people.ReadOrganisation;
import no.planverk.application.privacy.ChooseRetention;
import no.planverk.application.privacy.ErasePerson;
import no.planverk.application.privacy.ExportPersonData;
import no.planverk.application.privacy.ReadRetention;
import no.planverk.domain.journal.JournalEntry;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PrivacyPagesTest {
  private static final String DEPARTED = "/work/privacy/retention/departed-people";

  private final Office office =
      new Office(
          it ->
              List.of(
                  new PrivacyPages(
                      new ReadRetention(it.desk),
                      new ChooseRetention(it.desk),
                      new ExportPersonData(it.desk, it.hall.almanac),
                      new ErasePerson(it.desk, it.hall.municipalities),
                      new ReadOrganisation(it.desk, it.hall.almanac))));
  private final Caller administrator = office.as(TenantRole.ADMINISTRATOR);
  private final PersonId kari = new PersonId(office.desk.ids().next());
  private final String page = "/work/privacy/people/" + kari;

  PrivacyPagesTest() {
    office.stored(
        office.fjordvik,
        stores -> {
          stores
              .people()
              .add(
                  new Person(
                      kari,
                      "Kari Åsen",
                      Optional.of("kari@fjordvik.example"),
                      Optional.empty(),
                      TenantRole.PLANNER,
                      1));
          return kari;
        });
  }

  @AfterEach
  void close() {
    office.close();
  }

  private void leaves(int inDays) {
    office.stored(
        office.fjordvik,
        stores -> {
          Person person = stores.people().person(kari).orElseThrow();
          stores.people().save(person.leaving(Optional.of(TownHall.TODAY.plusDays(inDays))));
          return kari;
        });
  }

  @Test
  void each_kind_of_data_has_its_time_which_a_form_changes() {
    Got shown = administrator.get("/work/privacy");
    assertThat(shown.page().select("tbody tr")).hasSize(5);
    assertThat(shown.page().select("tbody tr").get(1).text())
        .startsWith("Folk som har sluttet")
        .contains("365 dager 30 dager");
    assertThat(shown.page().select("form.days")).hasSize(4);

    Got done = administrator.post(DEPARTED, Map.of("days", "60", "revision", "365"));
    assertThat(done.location()).isEqualTo("/fjordvik/work/privacy?done=retention");
    assertThat(administrator.get("/work/privacy").page().select("#departed-people-days").val())
        .isEqualTo("60");
    assertThat(administrator.post(DEPARTED, Map.of("days", "90", "revision", "365")).status())
        .isEqualTo(409);
    assertThat(administrator.post("/work/privacy/retention/plans", Map.of("days", "9")).status())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"29", "3651", "x", "''", "99999999999"})
  void a_time_out_of_bounds_comes_back_with_the_bounds(String days) {
    Got got = administrator.post(DEPARTED, Map.of("days", days, "revision", "365"));
    assertThat(got.status()).isEqualTo(400);
    assertThat(got.page().select(".ds-error-summary a").attr("href"))
        .isEqualTo("#departed-people-days");
    assertThat(got.page().select("#departed-people-days").val()).isEqualTo(days);
    assertThat(got.page().select("#departed-people-days-error").text()).contains("30", "3", "650");
    assertThat(got.page().select("#ended-sessions-days").val()).isEqualTo("90");
  }

  @Test
  void a_person_is_found_by_a_part_of_the_name() {
    Got found = administrator.get("/work/privacy?person=%C3%A5sen");
    assertThat(found.page().select("a[href=/fjordvik" + page + "]").text()).isEqualTo("Kari Åsen");
    assertThat(administrator.get("/work/privacy?person=nobody").text())
        .contains("Ingen heter dette her");
    assertThat(office.journal(office.fjordvik).stream().map(JournalEntry::act))
        .doesNotContain("expose-data");
  }

  @Test
  void all_that_is_known_is_a_page_and_a_file_and_that_it_was_shown_is_noted() {
    Got got = administrator.get(page);

    assertThat(got.page().select("h1").text()).isEqualTo("Det som er lagret om Kari Åsen");
    assertThat(got.text()).contains("kari@fjordvik.example", "Planlegger", kari.toString());
    assertThat(got.page().select("a[download]").attr("href"))
        .isEqualTo("/fjordvik/api/v1/people/" + kari + "/data");
    assertThat(got.text()).contains("Personen kan ikke slettes, for det er ikke ført inn");
    assertThat(got.page().select("a[href$=/erase]")).isEmpty();
    JournalEntry noted = office.journal(office.fjordvik).getFirst();
    assertThat(noted.act()).isEqualTo("expose-data");
    assertThat(noted.objectId()).isEqualTo(kari.toString());
    assertThat(administrator.get(page).text()).contains("Hentet fram alt om en person Kari Åsen");
  }

  @Test
  void who_has_left_is_erased_after_a_page_that_says_what_goes_and_what_stays() {
    leaves(0);
    assertThat(administrator.get(page).page().select("a[href$=/erase]")).hasSize(1);
    Got asked = administrator.get(page + "/erase");
    assertThat(asked.page().select("h1").text()).isEqualTo("Slette Kari Åsen?");
    assertThat(asked.page().select("section[aria-labelledby=goes]").text())
        .contains("Navnet Kari Åsen", "kari@fjordvik.example", "Alle innlogginger (0)");
    assertThat(asked.page().select("section[aria-labelledby=stays]").text())
        .contains("Vedtatte og publiserte versjoner", "Journalen, som bare har en id");

    Got done =
        administrator.post(
            page + "/erase", Map.of("revision", asked.page().select("input[name=revision]").val()));

    assertThat(done.location()).isEqualTo("/fjordvik/work/privacy?done=erased");
    Got after = administrator.get(page);
    assertThat(after.text())
        .contains("Slettet person", "Personen er allerede slettet.")
        .doesNotContain("Kari", "kari@");
    assertThat(administrator.post(page + "/erase", Map.of("revision", "2")).status())
        .isEqualTo(404);
  }

  @ParameterizedTest
  @CsvSource({"-1, ikke ført inn at personen har sluttet", "7, slutter først 9. mars 2026"})
  void who_is_still_here_is_not_erased(int days, String why) {
    if (days > 0) {
      leaves(days);
    }
    assertThat(administrator.get(page + "/erase").text()).contains(why);
    assertThat(administrator.get(page + "/erase").page().select("main form")).isEmpty();
    Got got = administrator.post(page + "/erase", Map.of());
    assertThat(got.status()).isEqualTo(409);
    assertThat(got.text()).contains(why, "Kari Åsen");
  }

  @Test
  void someone_changed_the_person_in_between() {
    leaves(0);
    assertThat(administrator.post(page + "/erase", Map.of("revision", "7")).text())
        .contains("Noen andre var før deg");
  }

  @ParameterizedTest
  @EnumSource(TenantRole.class)
  void everyone_sees_what_is_known_of_themself(TenantRole role) {
    Caller caller = office.as(role);
    Got got = caller.get("/work/me/data");
    assertThat(got.status()).isEqualTo(200);
    assertThat(got.page().select("h1").text()).isEqualTo("Det som er lagret om meg");
    assertThat(got.page().select("a[download]").attr("href"))
        .isEqualTo("/fjordvik/api/v1/people/" + caller.person().orElseThrow() + "/data");
    assertThat(got.page().select("a[href$=/erase]")).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(value = TenantRole.class, mode = EnumSource.Mode.EXCLUDE, names = "ADMINISTRATOR")
  void others_may_not(TenantRole role) {
    leaves(0);
    Caller caller = office.as(role);
    for (String path : List.of("/work/privacy", page, page + "/erase")) {
      assertThat(caller.get(path).status()).isEqualTo(403);
    }
    assertThat(caller.post(DEPARTED, Map.of("days", "60")).status()).isEqualTo(403);
    assertThat(caller.post(page + "/erase", Map.of()).status()).isEqualTo(403);
    assertThat(administrator.get(page).text()).contains("Kari Åsen");
  }

  @Test
  void support_sees_nobodys_data() {
    Caller support = office.support(office.fjordvik);
    assertThat(support.get("/work/privacy").status()).isEqualTo(403);
    assertThat(support.get(page).status()).isEqualTo(403);
    assertThat(support.get("/work/me/data").status()).isEqualTo(403);
  }

  @Test
  void the_other_municipality_sees_and_erases_nobody() {
    leaves(0);
    Caller dane = office.as(office.lindso, TenantRole.ADMINISTRATOR);
    assertThat(dane.get("/work/privacy?person=kari").body()).doesNotContain("Kari");
    assertThat(dane.get(page).status()).isEqualTo(404);
    assertThat(dane.get(page + "/erase").status()).isEqualTo(404);
    assertThat(dane.post(page + "/erase", Map.of()).status()).isEqualTo(404);
    dane.post(DEPARTED, Map.of("days", "60", "revision", "365"));
    assertThat(dane.at(office.fjordvik).get(page).status()).isEqualTo(303);
    assertThat(administrator.get(page).text()).contains("Kari Åsen");
    assertThat(administrator.get("/work/privacy").page().select("#departed-people-days").val())
        .isEqualTo("365");
  }
}
