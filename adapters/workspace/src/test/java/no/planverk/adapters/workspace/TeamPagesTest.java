package no.planverk.adapters.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.adapters.workspace.Caller.Got;
import no.planverk.application.TownHall;
import no.planverk.application.people.AssignRoles;
import no.planverk.application.people.ReadRoles;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.PlanRole;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.PlanRoleRow;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TeamPagesTest {
  private final Office office = new Office(TeamPagesTest::groups);
  private final Plans plans = new Plans(office);
  private final PlanId plan = plans.drafted("Klimaplan");
  private final String team = "/work/plans/" + plan + "/team";
  private final Caller owner = plans.as(plan, PlanRole.OWNER);
  private PersonId kari = new PersonId(plan.value());

  private static List<PageGroup> groups(Office it) {
    Plans plans = new Plans(it);
    return List.of(
        new TeamPages(
            plans.readPlanCard(),
            new ReadRoles(it.desk),
            new AssignRoles(it.desk),
            Given.readOrganisation(it)),
        new MemberPages(
            plans.readPlanCard(),
            new ReadRoles(it.desk),
            new AssignRoles(it.desk),
            Given.readOrganisation(it)));
  }

  @BeforeEach
  void enter() {
    kari =
        Given.person(office, office.fjordvik, "Kari Åsen", TenantRole.EMPLOYEE, Optional.empty());
  }

  @AfterEach
  void close() {
    office.close();
  }

  private Map<String, String> form(String path, String action) {
    Map<String, String> form = new HashMap<>();
    form.put(
        "revision",
        owner.get(path).page().select("form[action$=" + action + "] input[name=revision]").val());
    return form;
  }

  private List<PlanRoleRow> rows(RoleHolder holder) {
    return office.stored(office.fjordvik, stores -> stores.plans().roles(plan)).stream()
        .filter(it -> it.holder().equals(holder))
        .toList();
  }

  private Got added(String role) {
    Map<String, String> form = form(team, "/team");
    form.put("person", "Kari Åsen");
    form.put("roles", role);
    return owner.post(team, form);
  }

  @Test
  void someone_is_taken_in_with_a_role_until_a_day() {
    Map<String, String> form = form(team, "/team");
    form.put("person", "Kari Åsen");
    form.put("roles", "editor");
    form.put("last", "2026-12-31");

    Got added = owner.post(team, form);

    assertThat(added.location()).isEqualTo("/fjordvik" + team + "?done=team-added");
    assertThat(rows(new RoleHolder.OfPerson(kari)))
        .containsExactly(
            new PlanRoleRow(
                new RoleHolder.OfPerson(kari),
                PlanRole.EDITOR,
                new Validity(
                    Optional.empty(),
                    Optional.of(TownHall.TODAY.withMonth(12).withDayOfMonth(31)))));
    Document page = owner.get(team).page();
    assertThat(page.select("tbody tr").eachText())
        .anyMatch(
            it -> it.contains("Kari Åsen") && it.contains("Redaktør (til og med 31. des. 2026)"));
  }

  @Test
  void a_unit_is_taken_in_as_a_whole_and_another_role_comes_beside_the_first() {
    UnitId land = Given.unit(office, office.fjordvik, "Areal", Optional.empty());
    Map<String, String> form = form(team, "/team");
    form.put("unit", land.toString());
    form.put("roles", "reader");
    owner.post(team, form);
    assertThat(rows(new RoleHolder.OfUnit(land))).hasSize(1);

    added("reader");
    added("approver");
    assertThat(rows(new RoleHolder.OfPerson(kari)))
        .extracting(PlanRoleRow::role)
        .containsExactlyInAnyOrder(PlanRole.READER, PlanRole.APPROVER);
  }

  @Test
  void what_is_missing_is_said_at_its_field() {
    Map<String, String> form = form(team, "/team");
    form.put("first", "2026-12-31");
    form.put("last", "2026-01-01");

    Got refused = owner.post(team, form);

    assertThat(refused.status()).isEqualTo(400);
    assertThat(refused.page().select(".ds-error-summary a").eachAttr("href"))
        .containsExactlyInAnyOrder("#person", "#roles", "#last");
    assertThat(refused.page().select("#first").val()).isEqualTo("2026-12-31");
  }

  @Test
  void roles_are_changed_and_ended() {
    added("reader");
    String path = team + "/" + kari;
    assertThat(owner.get(path).page().select("input[name=roles][checked]").val())
        .isEqualTo("reader");
    Map<String, String> change = form(path, "/" + kari);
    change.put("roles", "contributor");
    assertThat(owner.post(path, change).location()).endsWith("?done=team-changed");
    assertThat(rows(new RoleHolder.OfPerson(kari)))
        .extracting(PlanRoleRow::role)
        .containsExactly(PlanRole.CONTRIBUTOR);

    Map<String, String> end = form(path, "/end");
    end.put("day", TownHall.TODAY.toString());
    assertThat(owner.post(path + "/end", end).location()).endsWith("?done=team-ended");
    assertThat(rows(new RoleHolder.OfPerson(kari)))
        .extracting(it -> it.days().to())
        .containsExactly(Optional.of(TownHall.TODAY));
    Map<String, String> noDay = form(path, "/end");
    assertThat(owner.post(path + "/end", noDay).page().select("#end-day-error")).hasSize(1);
  }

  @Test
  void who_ends_the_last_owner_is_told_so() {
    String path = team + "/" + owner.person().orElseThrow();
    Map<String, String> end = form(path, "/end");
    end.put("day", TownHall.TODAY.minusDays(1).toString());
    assertThat(owner.post(path + "/end", end).location()).endsWith("?done=team-without-owner");
    assertThat(owner.get(team).status()).isEqualTo(200);
    assertThat(owner.get(path).status()).isEqualTo(403);
  }

  @Test
  void what_someone_else_changed_meanwhile_is_shown() {
    Map<String, String> late = form(team, "/team");
    added("reader");
    late.put("person", "Kari Åsen");
    late.put("roles", "editor");

    Got stale = owner.post(team, late);

    assertThat(stale.status()).isEqualTo(409);
    assertThat(stale.page().select("#stale ~ .table-scroll tbody").text())
        .contains("Kari Åsen", "Leser", "Redaktør");
    assertThat(stale.page().select("#person").val()).isEqualTo("Kari Åsen");
  }

  @Test
  void others_only_see_the_team_and_another_municipality_nothing() {
    added("reader");
    Caller editor = plans.as(plan, PlanRole.EDITOR);
    assertThat(editor.get(team).page().select("main form")).isEmpty();
    assertThat(editor.get(team).text()).contains("Kari Åsen");
    assertThat(editor.post(team, Map.of()).status()).isEqualTo(403);
    assertThat(editor.get(team + "/" + kari).status()).isEqualTo(403);
    assertThat(office.as(TenantRole.POLITICIAN).get(team).status()).isEqualTo(403);
    assertThat(office.as(office.lindso, TenantRole.ADMINISTRATOR).get(team).status())
        .isEqualTo(404);
    assertThat(owner.get(team + "/" + plan).status()).isEqualTo(404);
  }
}
