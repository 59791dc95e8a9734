package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.Caller.Got;
import no.planverk.application.people.CloseUnit;
import no.planverk.application.people.EditUnit;
import no.planverk.application.people.NameUnit;
import no.planverk.application.people.ReadUnit;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.UnitId;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitPagesTest {
  private static final String NEXT_YEAR = "2027-01-01";

  private final Office office = new Office(UnitPagesTest::groups);
  private final Caller administrator = office.as(TenantRole.ADMINISTRATOR);
  private final UnitId top = unit("Kommunen", Optional.empty());
  private final UnitId technical = unit("Teknisk", Optional.of(top));
  private final UnitId school = unit("Oppvekst", Optional.of(top));
  private final UnitId land = unit("Areal", Optional.of(technical));
  private final PersonId kari =
      Given.person(office, office.fjordvik, "Kari Åsen", TenantRole.PLANNER, Optional.of(land));
  private final String page = "/work/units/" + land;

  private static List<PageGroup> groups(Office it) {
    var read = Given.readOrganisation(it);
    var readUnit = new ReadUnit(it.desk);
    return List.of(
        new UnitPages(read),
        new UnitPage(read, readUnit),
        new UnitFormPages(
            read,
            readUnit,
            new NameUnit(it.desk, it.hall.almanac),
            new EditUnit(it.desk, it.hall.almanac)),
        new UnitClosingPages(read, readUnit, new CloseUnit(it.desk, it.hall.almanac)));
  }

  @AfterEach
  void close() {
    office.close();
  }

  private UnitId unit(String name, Optional<UnitId> parent) {
    return Given.unit(office, office.fjordvik, name, parent);
  }

  private Map<String, String> form(String name, UnitId parent, String from) {
    Map<String, String> form = new HashMap<>();
    form.put("name", name);
    form.put("parent", parent.toString());
    form.put("leader", "");
    form.put("externalId", "");
    form.put("from", from);
    form.put("revision", "1");
    return form;
  }

  @Test
  void the_tree_is_that_of_today_or_of_another_day() {
    administrator.post(page + "/edit", form("Byutvikling", school, NEXT_YEAR));
    assertThat(administrator.post("/work/units/new", form("Klima", top, NEXT_YEAR)).status())
        .isEqualTo(303);

    Got today = administrator.get("/work/units");
    assertThat(today.text()).contains("Organisasjonen i dag, 2. mars 2026");
    assertThat(today.page().select(".tree li li li").text()).isEqualTo("Areal 1 person");
    assertThat(today.text()).doesNotContain("Byutvikling", "Klima");
    Got later = administrator.get("/work/units?day=" + NEXT_YEAR);
    assertThat(later.text())
        .contains("Organisasjonen 1. januar 2027", "Byutvikling får nytt navn", "Klima ny");
    assertThat(later.page().select(".tree a:contains(Byutvikling)").attr("href"))
        .isEqualTo("/fjordvik" + page + "?day=" + NEXT_YEAR);
    assertThat(administrator.get("/work/units?day=never").status()).isEqualTo(200);
    assertThat(administrator.get("/work/units?day=1900-01-01").text())
        .contains("ingen enheter denne dagen");
  }

  @Test
  void a_unit_is_read_through_the_years() {
    Map<String, String> form = form("Byutvikling", school, NEXT_YEAR);
    form.put("leader", "Kari Åsen");
    Got done = administrator.post(page + "/edit", form);
    assertThat(done.location()).contains("day=" + NEXT_YEAR).endsWith("&done=unit-changed");

    Got today = administrator.get(page);
    assertThat(today.page().select("h1").text()).isEqualTo("Areal");
    assertThat(today.page().select("ol.path a").eachText())
        .containsExactly("Enheter", "Kommunen", "Teknisk");
    assertThat(today.page().select("tbody tr").eachText())
        .containsExactly(
            "2. mars 2025 31. desember 2026 Areal Teknisk",
            "1. januar 2027 inntil videre Byutvikling Oppvekst");
    assertThat(today.page().select("dl.facts-list").text()).contains("Leder Kari Åsen");
    assertThat(today.page().select("a[href$=" + kari + "]").text()).isEqualTo("Kari Åsen");
    assertThat(administrator.get(page + "?day=" + NEXT_YEAR).page().select("h1").text())
        .isEqualTo("Byutvikling");
  }

  @Test
  void the_forms_show_what_there_is_on_the_day_they_are_about() {
    administrator.post("/work/units/new", form("Klima", top, NEXT_YEAR));
    assertThat(administrator.get(page + "/edit?from=2026-06-01").page().select("#parent").text())
        .contains("Kommunen › Oppvekst")
        .doesNotContain("Klima", "Areal");
    assertThat(
            administrator.get(page + "/closing?from=" + NEXT_YEAR).page().select("#second").text())
        .contains("Kommunen › Klima")
        .doesNotContain("Areal");
    Got under = administrator.get("/work/units/new?parent=" + land + "&from=" + NEXT_YEAR);
    assertThat(under.page().select("#parent option[selected]").val()).isEqualTo(land.toString());
    assertThat(under.page().select("#from").val()).isEqualTo(NEXT_YEAR);
  }

  @Test
  void who_comes_second_sees_both_texts() {
    administrator.post(page + "/edit", form("Byutvikling", technical, "2026-03-02"));
    Got stale = administrator.post(page + "/edit", form("Byen", technical, "2026-03-02"));
    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.page().select("[role=alert] tbody tr").text())
        .isEqualTo("Navn Byutvikling Byen");
    assertThat(stale.page().select("input[name=revision]").val()).isEqualTo("2");
    assertThat(stale.page().select("#name").val()).isEqualTo("Byen");
  }

  @ParameterizedTest
  @CsvSource({
    "name, ''",
    "from, ''",
    "from, i morgen",
    "leader, Ingen Her",
    "parent, 00000000-0000-7000-8000-00000000ffff",
    "parent, x"
  })
  void a_faulty_form_comes_back_as_it_was(String field, String value) {
    Map<String, String> form = form("Byutvikling", technical, NEXT_YEAR);
    form.put("externalId", "A-1");
    form.put(field, value);
    for (String path : List.of(page + "/edit", "/work/units/new")) {
      Got got = administrator.post(path, form);
      assertThat(got.status()).isEqualTo(400);
      assertThat(got.page().select(".ds-error-summary a").attr("href")).isEqualTo("#" + field);
      assertThat(got.page().select("#externalId").val()).isEqualTo("A-1");
    }
  }

  @Test
  void a_unit_never_stands_under_itself() {
    Got got =
        administrator.post("/work/units/" + technical + "/edit", form("Teknisk", land, NEXT_YEAR));
    assertThat(got.status()).isEqualTo(400);
    assertThat(got.page().select("#parent-error").text())
        .isEqualTo("En enhet kan ikke stå under seg selv.");
  }

  @Test
  void a_unit_closes_and_another_takes_over() {
    Map<String, String> form = new HashMap<>(Map.of("from", NEXT_YEAR, "revision", "1"));
    Got held = administrator.post(page + "/closing", form);
    assertThat(held.status()).isEqualTo(400);
    assertThat(held.page().select("#successors-error").text()).contains("Kari Åsen");

    form.put("successors", school.toString());
    form.put("second", school.toString());
    assertThat(
            administrator.post(page + "/closing", form).page().select("#successors-error").text())
        .contains("to ganger");
    form.put("second", technical.toString());
    Got done = administrator.post(page + "/closing", form);
    assertThat(done.location()).isEqualTo("/fjordvik" + page + "?done=unit-closed");

    assertThat(administrator.get(page).text()).contains("Den legges ned 1. januar 2027");
    Got closed = administrator.get(page + "?day=" + NEXT_YEAR);
    assertThat(closed.text())
        .contains("Enheten er lagt ned 1. januar 2027", "Tatt over av Oppvekst Teknisk");
    assertThat(closed.page().select("main form")).isEmpty();
    assertThat(administrator.get("/work/units?day=" + NEXT_YEAR).text())
        .contains("Enheter i dag som ikke finnes da Areal", "Oppvekst 1 person");
    assertThat(administrator.post(page + "/closing", form).status()).isEqualTo(409);
    form.put("revision", "2");
    assertThat(administrator.post(page + "/closing", form).page().select("#from-error").text())
        .contains("lagt ned 1. januar 2027");
    assertThat(administrator.post(page + "/edit", renamed("2")).page().select("#from-error").text())
        .contains("lagt ned");
  }

  private Map<String, String> renamed(String revision) {
    Map<String, String> form = form("Byen", technical, "2027-02-01");
    form.put("revision", revision);
    return form;
  }

  @Test
  void what_has_happened_is_not_undone() {
    String began = LocalDate.parse("2025-03-02").toString();
    Got got = administrator.post(page + "/closing", Map.of("from", began, "revision", "1"));
    assertThat(got.status()).isEqualTo(400);
    assertThat(got.page().select("#from-error").text()).contains("må ha begynt før");
  }

  @Test
  void others_look_and_change_nothing() {
    Caller planner = office.as(TenantRole.PLANNER);
    assertThat(planner.get("/work/units").status()).isEqualTo(200);
    Got seen = planner.get(page);
    assertThat(seen.page().select("main form")).isEmpty();
    assertThat(seen.body()).doesNotContain("/closing", "/units/new");
    for (String path : List.of(page + "/edit", page + "/closing", "/work/units/new")) {
      assertThat(planner.get(path).status()).isEqualTo(403);
      assertThat(planner.post(path, form("Ny", top, NEXT_YEAR)).status()).isEqualTo(403);
    }
    assertThat(office.as(TenantRole.POLITICIAN).get(page).status()).isEqualTo(403);
    assertThat(office.as(TenantRole.POLITICIAN).get("/work/units").status()).isEqualTo(403);
  }

  @Test
  void the_other_municipality_sees_and_changes_nothing() {
    Caller dane = office.as(office.lindso, TenantRole.ADMINISTRATOR);
    assertThat(dane.get("/work/units").body()).doesNotContain("Areal", "Teknisk");
    assertThat(dane.get(page).status()).isEqualTo(404);
    assertThat(dane.get(page + "/edit").status()).isEqualTo(404);
    assertThat(dane.post(page + "/edit", form("Dansk", top, NEXT_YEAR)).status()).isEqualTo(404);
    assertThat(dane.post(page + "/closing", Map.of("from", NEXT_YEAR)).status()).isEqualTo(404);
    Got under = dane.post("/work/units/new", form("Dansk", land, NEXT_YEAR));
    assertThat(under.page().select("#parent-error")).hasSize(1);
    assertThat(Given.read(office, office.fjordvik, land).revision()).isEqualTo(1);
  }
}
