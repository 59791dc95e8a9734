package no.planverk.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.planverk.domain.person.TenantRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** People, units and bodies of a municipality, and its look, over HTTP. */
class PeopleTest {
  @AutoClose private static final Api API = new Api();

  private final Caller caller = API.administrator();

  @Test
  void units_form_a_tree() {
    String top = caller.made("/units", "{\"name\": \"Oppvekst\"}");
    String under = caller.made("/units", "{\"name\": \"Skole\", \"parent\": \"" + top + "\"}");

    assertThat(caller.get("/units/" + under).string("parent")).isEqualTo(top);
    Received cycle =
        caller.put("/units/" + top, "*", "{\"name\": \"Oppvekst\", \"parent\": \"" + under + "\"}");
    assertThat(cycle.faults()).containsExactly("/parent cycle");
    Received renamed =
        caller.put("/units/" + top, caller.get("/units/" + top).etag(), "{\"name\": \"Barn\"}");
    assertThat(renamed.string("name")).isEqualTo("Barn");
    assertThat(caller.get("/units").items()).hasSizeGreaterThanOrEqualTo(2);
  }

  @Test
  void people_are_named_and_changed() {
    String id =
        caller.made(
            "/people",
            "{\"name\": \"Kari\", \"role\": \"planner\", \"email\": \"kari@fjordvik.example\"}");

    Received changed =
        caller.put(
            "/people/" + id,
            caller.get("/people/" + id).etag(),
            "{\"name\": \"Kari Ås\", \"role\": \"employee\"}");

    assertThat(List.of(changed.string("name"), changed.string("role")))
        .isEqualTo(List.of("Kari Ås", "employee"));
    assertThat(
            caller
                .put("/people/" + id, "\"r1\"", "{\"name\": \"K\", \"role\": \"planner\"}")
                .status())
        .isEqualTo(412);
  }

  @Test
  void no_two_bodies_have_one_name() {
    String id = caller.made("/bodies", "{\"name\": \"Planutvalget\", \"kind\": \"committee\"}");

    Received taken =
        caller.post("/bodies", "{\"name\": \"planUTVALGET\", \"kind\": \"committee\"}");
    Received changed =
        caller.put("/bodies/" + id, "*", "{\"name\": \"Planutvalget\", \"kind\": \"council\"}");

    assertThat(List.of(taken.status(), taken.code())).isEqualTo(List.of(409, "name-taken"));
    assertThat(changed.string("kind")).isEqualTo("council");
    assertThat(caller.get("/bodies/" + id).string("kind")).isEqualTo("council");
  }

  @Test
  void a_colour_is_chosen() {
    assertThat(caller.put("/look", "*", "{\"colour\": \"#336699\"}").status()).isEqualTo(200);
    assertThat(caller.put("/look", "*", "{\"colour\": \"blue\"}").faults())
        .containsExactly("/colour invalid-value");
  }

  @Test
  void the_other_municipality_has_people_of_its_own() {
    String id = caller.made("/people", "{\"name\": \"Bare vår\", \"role\": \"planner\"}");
    Caller other = API.in(API.hall.lindso, TenantRole.ADMINISTRATOR);

    assertThat(other.get("/people").text()).doesNotContain("Bare vår");
    assertThat(other.get("/people/" + id).status()).isEqualTo(404);
    assertThat(other.put("/people/" + id, "*", "{\"name\": \"X\", \"role\": \"planner\"}").status())
        .isEqualTo(404);
  }
}
