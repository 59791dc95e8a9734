package no.planverk.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.TownHall;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** A person's data, their end, and how long data are kept, over HTTP. */
class PrivacyTest {
  @AutoClose private static final Api API = new Api();

  private final Caller administrator = API.administrator();
  private final Caller planner = API.in(API.hall.fjordvik, TenantRole.PLANNER);
  private final Caller other = API.in(API.hall.lindso, TenantRole.ADMINISTRATOR);

  private String person() {
    return administrator.made(
        "/people",
        "{\"name\": \"Kari\", \"role\": \"planner\", \"email\": \"kari@fjordvik.example\"}");
  }

  @Test
  void all_that_is_known_of_a_person_is_handed_out() {
    String id = person();
    Received file = administrator.get("/people/" + id + "/data");
    assertThat(file.status()).isEqualTo(200);
    assertThat(file.json().getJsonObject("person").getString("email")).contains("kari@");
    assertThat(file.json().getJsonArray("journal").toString()).contains("name", "expose-data");
    assertThat(file.json()).containsKeys("identities", "sessions", "roles", "groups");
    assertThat(planner.get("/people/" + id + "/data").status()).isEqualTo(403);
    assertThat(other.get("/people/" + id + "/data").status()).isEqualTo(404);
    assertThat(administrator.get("/people/" + UUID.randomUUID() + "/data").status()).isEqualTo(404);
  }

  @Test
  void who_has_left_is_made_unknown() {
    String id = person();
    String erasure = "/people/" + id + "/erasure";
    Received here = administrator.put(erasure, "*", "{}");
    assertThat(List.of(here.status(), here.code())).isEqualTo(List.of(409, "still-here"));
    API.hall.tenants.inTransaction(
        API.hall.fjordvik.id(),
        stores -> {
          stores
              .people()
              .save(
                  stores
                      .people()
                      .person(new PersonId(UUID.fromString(id)))
                      .orElseThrow()
                      .leaving(Optional.of(TownHall.TODAY)));
          return id;
        });
    assertThat(planner.put(erasure, "*", "{}").status()).isEqualTo(403);
    assertThat(other.put(erasure, "*", "{}").status()).isEqualTo(404);
    assertThat(administrator.put(erasure, "\"r1\"", "{}").status()).isEqualTo(412);
    Received erased = administrator.put(erasure, "\"r2\"", "{}");
    assertThat(erased.string("name")).isEqualTo("Slettet person");
    assertThat(administrator.get("/people/" + id).text()).doesNotContain("Kari", "kari@");
    assertThat(administrator.put(erasure, "*", "{}").status()).isEqualTo(404);
  }

  @Test
  void how_long_data_are_kept_is_decided_within_bounds() {
    assertThat(administrator.get("/retention").items()).hasSize(5);
    Received sessions = administrator.get("/retention/ended-sessions");
    assertThat(sessions.json().getInt("days")).isEqualTo(90);
    Received changed =
        administrator.put("/retention/ended-sessions", sessions.etag(), "{\"days\": 30}");
    assertThat(changed.json().getInt("days")).isEqualTo(30);
    assertThat(
            administrator
                .put("/retention/ended-sessions", sessions.etag(), "{\"days\": 31}")
                .status())
        .isEqualTo(412);
    assertThat(administrator.put("/retention/ended-sessions", "*", "{\"days\": 1}").faults())
        .containsExactly("/days invalid-value");
    assertThat(administrator.put("/retention/ended-sessions", "*", "{}").faults())
        .containsExactly("/days missing-member");
    assertThat(administrator.put("/retention/plans", "*", "{\"days\": 1}").status()).isEqualTo(404);
    assertThat(planner.get("/retention").status()).isEqualTo(403);
    assertThat(planner.put("/retention/ended-sessions", "*", "{\"days\": 30}").status())
        .isEqualTo(403);
    assertThat(other.get("/retention/ended-sessions").json().getInt("days")).isEqualTo(90);
  }
}
