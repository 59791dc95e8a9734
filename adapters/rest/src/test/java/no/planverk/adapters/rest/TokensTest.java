package no.planverk.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.List;
import no.planverk.domain.journal.JournalQuery;
import no.planverk.domain.person.TenantRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** API tokens over HTTP: made once, used within their scope, ended. */
class TokensTest {
  @AutoClose private static final Api API = new Api();

  private final Caller administrator = API.administrator();

  private static String wanted(String scope) {
    return "{\"name\": \"Arkivet\", \"role\": \"administrator\", \"scope\": \"%s\", \"days\": 30}"
        .formatted(scope);
  }

  private Caller program(String scope) {
    return API.anyone("fjordvik")
        .bearing(administrator.post("/tokens", wanted(scope)).string("token"));
  }

  @Test
  void a_token_is_told_once_and_works_at_once() {
    Caller repeating = administrator.with("Idempotency-Key", "one-token");
    Received made = repeating.post("/tokens", wanted("read"));
    String secret = made.string("token");
    assertThat(made.status()).isEqualTo(201);
    assertThat(API.anyone("fjordvik").bearing(secret).get("/plans").status()).isEqualTo(200);

    Received again = repeating.post("/tokens", wanted("read"));
    assertThat(List.of(again.status(), again.string("id"), again.string("token")))
        .isEqualTo(List.of(201, made.string("id"), ""));
    String id = made.string("id");
    assertThat(administrator.get("/tokens").text()).contains(id).doesNotContain(secret);
    assertThat(administrator.get("/tokens/" + id).string("lastUsedAt")).isNotEmpty();
    assertThat(administrator.get("/journal").text()).contains(id).doesNotContain(secret);
    assertThat(administrator.get("/tokens/" + id).string("scope")).isEqualTo("read");

    assertThat(administrator.send("DELETE", "/tokens/" + id, BodyPublishers.noBody()).status())
        .isEqualTo(428);
    String etag = administrator.get("/tokens/" + id).etag();
    assertThat(administrator.delete("/tokens/" + id, etag).status()).isEqualTo(204);
    assertThat(administrator.delete("/tokens/" + id, etag).status()).isEqualTo(412);
    assertThat(API.anyone("fjordvik").bearing(secret).get("/plans").status()).isEqualTo(401);
    assertThat(administrator.get("/tokens/" + id).string("endedAt")).isNotEmpty();
  }

  @Test
  void a_reading_token_changes_nothing() {
    String plan = Plans.draft(administrator);
    Caller reader = program("read");
    assertThat(reader.get(plan + "/sections").status()).isEqualTo(200);
    assertThat(reader.get("/journal").status()).isEqualTo(200);
    for (Received refused :
        List.of(
            reader.post("/plans", Plans.STRATEGY),
            reader.post(plan + "/sections", "{\"title\": \"Ny\"}"),
            reader.post("/people", "{\"name\": \"Kari\", \"role\": \"planner\"}"),
            reader.post("/tokens", wanted("read-and-write")),
            reader.put("/look", "*", "{\"colour\": \"#112233\"}"))) {
      assertThat(refused.status()).isEqualTo(403);
    }
  }

  @Test
  void a_provisioning_token_sees_no_plan() {
    String plan = Plans.draft(administrator);
    Caller directory = program("provisioning");
    assertThat(directory.get(plan).status()).isEqualTo(404);
    assertThat(directory.get(plan + "/sections").status()).isEqualTo(404);
    assertThat(directory.post("/plans", Plans.STRATEGY).status()).isEqualTo(403);
    assertThat(directory.get("/people").status()).isEqualTo(403);
  }

  @Test
  void what_is_wrong_with_the_terms_is_named() {
    assertThat(
            administrator
                .post("/tokens", "{\"name\": \"x\", \"role\": \"king\", \"scope\": \"all\"}")
                .faults())
        .containsExactly("/role not-in-table", "/scope not-in-table");
    assertThat(
            administrator
                .post("/tokens", "{\"name\": \"x\", \"role\": \"planner\", \"days\": 366}")
                .faults())
        .containsExactly("/days invalid-value");
    assertThat(administrator.post("/tokens", "{\"role\": \"planner\"}").faults())
        .containsExactly("/name missing-member");
  }

  @Test
  void only_administrators_of_their_own_municipality_manage_tokens() {
    String id = administrator.made("/tokens", wanted("read"));
    Caller planner = API.in(API.hall.fjordvik, TenantRole.PLANNER);
    Caller other = API.in(API.hall.lindso, TenantRole.ADMINISTRATOR);
    assertThat(planner.get("/tokens").status()).isEqualTo(403);
    assertThat(planner.post("/tokens", wanted("read")).status()).isEqualTo(403);
    assertThat(planner.delete("/tokens/" + id, "*").status()).isEqualTo(403);
    assertThat(other.get("/tokens/" + id).status()).isEqualTo(404);
    assertThat(other.delete("/tokens/" + id, "*").status()).isEqualTo(404);
    assertThat(
            API.hall
                .tenants
                .inTransaction(
                    API.hall.fjordvik.id(),
                    it -> it.journal().search(JournalQuery.EVERYTHING.refused(), 1L << 60, 9))
                .toString())
        .contains("endToken", id);
  }
}
