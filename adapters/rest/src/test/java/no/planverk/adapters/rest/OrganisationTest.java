package no.planverk.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import no.planverk.domain.person.TenantRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Units over time, roles for units, and a leaver's hand-over, over HTTP. */
class OrganisationTest {
  @AutoClose private static final Api API = new Api();

  private final Caller caller = API.administrator();
  private final Caller other = API.in(API.hall.lindso, TenantRole.ADMINISTRATOR);

  private String unit(String name) {
    return caller.made("/units", "{\"name\": \"%s\"}".formatted(name));
  }

  private String person(String name) {
    return caller.made("/people", "{\"name\": \"%s\", \"role\": \"employee\"}".formatted(name));
  }

  @Test
  void a_unit_is_renamed_from_a_day_and_read_as_of_a_day() {
    String school = unit("Skole");
    String path = "/units/" + school;
    Received changed =
        caller.put(
            path,
            caller.get(path).etag(),
            "{\"name\": \"Skule\", \"from\": \"2026-06-01\", \"externalId\": \"4711\"}");

    assertThat(changed.string("name")).isEqualTo("Skule");
    assertThat(changed.string("from")).isEqualTo("2026-06-01");
    assertThat(caller.get(path).string("name")).isEqualTo("Skole");
    assertThat(caller.get(path).string("to")).isEqualTo("2026-05-31");
    assertThat(caller.get(path + "?on=2026-06-01").string("name")).isEqualTo("Skule");
    assertThat(caller.get(path + "?on=2026-06-01").string("externalId")).isEqualTo("4711");
    assertThat(caller.get("/units?on=2026-06-01").text()).contains("Skule");
    assertThat(caller.get(path + "?on=2020-01-01").status()).isEqualTo(404);
    assertThat(caller.get("/units?on=yesterday").faults()).containsExactly("/on invalid-date");
    assertThat(caller.get(path + "/standings").items()).hasSize(2);
    assertThat(other.get(path + "/standings").status()).isEqualTo(404);
    assertThat(other.put(path, "*", "{\"name\": \"X\"}").status()).isEqualTo(404);
  }

  @Test
  void a_unit_is_closed_when_someone_takes_over() {
    String old = unit("Gammel etat");
    String heir = unit("Ny etat");
    caller.made("/units", "{\"name\": \"Seksjon\", \"parent\": \"" + old + "\"}");
    String closing = "/units/" + old + "/closing";

    Received refused = caller.put(closing, "*", "{\"from\": \"2026-06-01\"}");
    assertThat(List.of(refused.status(), refused.code()))
        .isEqualTo(List.of(409, "unit-holds-others"));
    assertThat(refused.string("detail")).contains("Seksjon");
    String named = "{\"from\": \"2026-06-01\", \"successors\": [\"%s\"]}".formatted(heir);
    assertThat(other.put(closing, "*", named).status()).isEqualTo(404);
    assertThat(caller.put(closing, "\"r7\"", named).status()).isEqualTo(412);
    assertThat(caller.put(closing, "*", named).string("to")).isEqualTo("2026-05-31");
    assertThat(caller.put(closing, "*", named).code()).isEqualTo("unit-closed");
    assertThat(caller.get("/units/" + old + "?on=2026-06-01").status()).isEqualTo(404);
  }

  @Test
  void everyone_in_a_unit_is_given_a_role_with_its_days() {
    String plan = Plans.draft(caller);
    String school = unit("Skole");
    Received roles =
        caller.put(
            plan + "/roles/units/" + school,
            caller.get(plan + "/roles").etag(),
            "{\"roles\": [\"reader\"], \"from\": \"2026-01-01\", \"to\": \"2026-12-31\"}");

    JsonObject row =
        roles.items().getValuesAs(JsonObject.class).stream()
            .filter(it -> it.getString("holder").equals(school))
            .findFirst()
            .orElseThrow();
    assertThat(row.getString("holderKind")).isEqualTo("unit");
    assertThat(List.of(row.getString("from"), row.getString("to")))
        .isEqualTo(List.of("2026-01-01", "2026-12-31"));
    assertThat(
            caller
                .put(
                    plan + "/roles/units/" + school,
                    "*",
                    "{\"roles\": [\"reader\"], \"from\": \"2026-02-01\", \"to\": \"2026-01-31\"}")
                .faults())
        .containsExactly("/to ends-before-it-begins");
    assertThat(other.put(plan + "/roles/units/" + school, "*", "{\"roles\": []}").status())
        .isEqualTo(404);
  }

  @Test
  void what_hangs_on_a_leaver_is_listed_and_handed_over() {
    String plan = Plans.draft(caller);
    String kari = person("Kari");
    String ola = person("Ola");
    caller.put(plan + "/roles/" + kari, "*", "{\"roles\": [\"editor\"]}");
    String duties = "/people/" + kari + "/duties";

    JsonObject duty = caller.get(duties).items().getJsonObject(0);
    assertThat(List.of(duty.getString("kind"), duty.getString("role")))
        .isEqualTo(List.of("role", "editor"));
    assertThat(other.get(duties).status()).isEqualTo(404);
    String wanted = "{\"toPerson\": \"%s\", \"leavesOn\": \"2026-03-02\"}".formatted(ola);
    assertThat(other.post("/people/" + kari + "/hand-overs", wanted).status()).isEqualTo(404);
    assertThat(caller.post("/people/" + kari + "/hand-overs", "{}").faults())
        .containsExactly("/toUnit text-or-element");
    Received done = caller.post("/people/" + kari + "/hand-overs", wanted);
    assertThat(done.status()).isEqualTo(201);
    assertThat(done.json().getJsonArray("given")).hasSize(1);
    assertThat(done.json().getJsonArray("left")).isEmpty();
    assertThat(caller.get("/people/" + kari).string("leftOn")).isEqualTo("2026-03-02");
    assertThat(caller.get("/people/" + ola + "/duties").items()).hasSize(1);
    Received back =
        caller.put(
            "/people/" + kari,
            "*",
            "{\"name\": \"Kari\", \"role\": \"employee\", \"leftOn\": \"\"}");
    assertThat(back.string("leftOn")).isEmpty();
  }

  @Test
  void keys_of_other_systems_are_not_used_twice() {
    String kari = person("Kari");
    String words =
        "{\"name\": \"K\", \"role\": \"employee\", \"externalId\": \"17\", \"userName\": \"k@x\"}";
    assertThat(caller.put("/people/" + kari, "*", words).string("userName")).isEqualTo("k@x");
    assertThat(caller.post("/people", words).faults())
        .containsExactly("/externalId duplicate-key", "/userName duplicate-key");
    caller.put("/people/" + kari, "*", "{\"name\": \"Kari\", \"role\": \"employee\"}");
    assertThat(caller.get("/people/" + kari).string("externalId")).isEqualTo("17");
    assertThat(other.post("/people", words).status()).isEqualTo(201);
  }
}
