package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.adapters.workspace.Caller.Got;
import no.planverk.application.TownHall;
import no.planverk.application.contract.Samples;
import no.planverk.application.people.HandOver;
import no.planverk.application.people.ReadDuties;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.Plan;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeavingPagesTest {
  private final Office office =
      new Office(
          it ->
              List.of(
                  new LeavingPages(
                      Given.readOrganisation(it),
                      new ReadDuties(it.desk, it.hall.almanac),
                      new HandOver(it.desk, it.hall.almanac))));
  private final Caller administrator = office.as(TenantRole.ADMINISTRATOR);
  private final UnitId land = Given.unit(office, office.fjordvik, "Areal", Optional.empty());
  private final PersonId kari = person("Kari Åsen");
  private final PersonId ola = person("Ola Berg");
  private final Plan plan = Samples.plan("Klimaplan");
  private final String page = "/work/people/" + kari + "/leaving";

  @BeforeEach
  void kari_has_two_duties() {
    office.stored(
        office.fjordvik,
        stores -> {
          stores.plans().add(plan);
          stores.plans().assign(plan.id(), new RoleHolder.OfPerson(kari), Set.of(PlanRole.EDITOR));
          var unit = stores.people().organisation().unit(land).orElseThrow();
          return stores.people().save(unit.ledBy(Optional.of(kari)));
        });
  }

  @AfterEach
  void close() {
    office.close();
  }

  private PersonId person(String name) {
    return Given.person(office, office.fjordvik, name, TenantRole.PLANNER, Optional.empty());
  }

  private List<String> keys() {
    return administrator.get(page).page().select("input[name=duty]").eachAttr("value");
  }

  private Got send(String duty, String to, String unit, String day) {
    Map<String, String> form = new HashMap<>();
    form.put("to", to);
    form.put("unit", unit);
    form.put("day", day);
    if (!duty.isEmpty()) {
      form.put("duty", duty);
    }
    return administrator.post(page, form);
  }

  private Set<PlanRole> roles(RoleHolder holder) {
    return office.stored(
        office.fjordvik,
        stores -> {
          Set<PlanRole> roles = new java.util.HashSet<>();
          stores.plans().roles(plan.id()).stream()
              .filter(it -> it.holder().equals(holder))
              .forEach(it -> roles.add(it.role()));
          return roles;
        });
  }

  @Test
  void what_hangs_on_a_person_is_listed_and_ticked() {
    Got got = administrator.get(page);
    assertThat(got.text())
        .contains("Klimaplan – rolle i planen: Redaktør", "Areal – leder enheten");
    assertThat(got.page().select("input[name=duty][checked]")).hasSize(2);
    assertThat(got.page().select("datalist option").eachAttr("value"))
        .contains("Ola Berg")
        .doesNotContain("Kari Åsen");
  }

  @Test
  void one_duty_is_handed_over_while_the_person_stays() {
    String role = keys().stream().filter(it -> it.startsWith("role:")).findFirst().orElseThrow();
    Got done = send(role, "ola berg", "", "");
    assertThat(done.location()).isEqualTo("/fjordvik" + page + "?done=handed-over-partly");
    assertThat(roles(new RoleHolder.OfPerson(ola))).containsExactly(PlanRole.EDITOR);
    assertThat(Given.read(office, office.fjordvik, kari).leftOn()).isEmpty();
    assertThat(keys()).hasSize(1);
  }

  @Test
  void someone_leaves_and_a_unit_takes_over_in_one_step() {
    String role = keys().stream().filter(it -> it.startsWith("role:")).findFirst().orElseThrow();
    Got done = send(role, "", land.toString(), "2026-04-01");
    assertThat(done.location()).endsWith("/leaving?done=left-open");
    assertThat(roles(new RoleHolder.OfUnit(land))).containsExactly(PlanRole.EDITOR);
    assertThat(Given.read(office, office.fjordvik, kari).leftOn())
        .contains(TownHall.TODAY.plusDays(30));
    assertThat(administrator.get(page).page().select("h1").text())
        .contains("slutter 1. april 2026");
  }

  @Test
  void what_is_wrong_is_said_at_its_field_and_the_ticks_stay() {
    String role = keys().getFirst();
    assertThat(error(send(role, "", "", ""))).isEqualTo("#to");
    assertThat(error(send(role, "Ola Nordmann", "", ""))).isEqualTo("#to");
    assertThat(error(send(role, "Ola Berg", land.toString(), ""))).isEqualTo("#unit");
    assertThat(error(send(role, "Kari Åsen", "", ""))).isEqualTo("#to");
    assertThat(error(send("", "", "", ""))).isEqualTo("#day");
    assertThat(error(send("", "", "", "i morgen"))).isEqualTo("#day");
    Got none = send("", "Ola Berg", "", "");
    assertThat(none.page().select("#duties-error").text()).contains("Kryss av");
    Got gone = send("role:nothing:editor", "Ola Berg", "", "");
    assertThat(gone.status()).isEqualTo(400);
    assertThat(gone.page().select("#duties-error").text()).contains("endret");
    Got one = send(role, "", "", "");
    assertThat(one.page().select("input[name=duty][checked]").eachAttr("value"))
        .containsExactly(role);
  }

  private static String error(Got got) {
    assertThat(got.status()).isEqualTo(400);
    return got.page().select(".ds-error-summary a").attr("href");
  }

  @Test
  void of_two_with_one_name_one_is_asked_for() {
    office.stored(
        office.fjordvik,
        stores -> {
          PersonId id = new PersonId(office.desk.ids().next());
          stores
              .people()
              .add(
                  new no.planverk.domain.person.Person(
                      id,
                      "Ola Berg",
                      Optional.of("ola.berg@example.no"),
                      Optional.empty(),
                      TenantRole.EMPLOYEE,
                      1));
          return id;
        });
    String role = keys().stream().filter(it -> it.startsWith("role:")).findFirst().orElseThrow();
    Got asked = send(role, "Ola Berg", "", "");
    assertThat(asked.page().select("#to-error").text())
        .contains("Ola Berg (ola.berg@example.no)", "Ola Berg (ola@example.no)");
    assertThat(send(role, "ola@example.no", "", "").status()).isEqualTo(303);
    assertThat(roles(new RoleHolder.OfPerson(ola))).containsExactly(PlanRole.EDITOR);
  }

  @Test
  void others_may_not_and_the_other_municipality_finds_nobody() {
    assertThat(office.as(TenantRole.PLANNER).get(page).status()).isEqualTo(403);
    assertThat(office.as(TenantRole.PLANNER).post(page, Map.of()).status()).isEqualTo(403);
    Caller dane = office.as(office.lindso, TenantRole.ADMINISTRATOR);
    assertThat(dane.get(page).status()).isEqualTo(404);
    assertThat(dane.post(page, Map.of("day", "2026-04-01")).status()).isEqualTo(404);
    assertThat(Given.read(office, office.fjordvik, kari).leftOn()).isEmpty();
  }
}
