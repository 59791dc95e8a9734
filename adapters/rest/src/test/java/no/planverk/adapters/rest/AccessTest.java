package no.planverk.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import no.planverk.application.TownHall;
import no.planverk.application.people.RevokeToken;
import no.planverk.domain.person.TenantRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who gets in: 401 without a good token, 404 for what one may not know of, 403 for the rest. */
class AccessTest {
  @AutoClose private static final Api API = new Api();

  private final Caller administrator = API.administrator();

  @Test
  void without_a_token_staff_calls_are_refused() {
    isRefused(API.anyone("fjordvik"), "no-credentials");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Bearer nonsense",
        "Bearer",
        "Basic YTpi",
        "Bearer pv_t000000000000001_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "Bearer pv_t999999999999999_AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void an_unknown_token_is_refused(String header) {
    isRefused(API.anyone("fjordvik").with("Authorization", header), "bad-credentials");
  }

  @Test
  void an_expired_token_is_refused() {
    String token =
        API.hall.token(API.hall.fjordvik.id(), TenantRole.ADMINISTRATOR, Duration.ZERO).token();

    isRefused(API.anyone("fjordvik").bearing(token), "bad-credentials");
  }

  @Test
  void a_revoked_token_is_refused_at_once() {
    var tenant = API.hall.fjordvik.id();
    var token = API.hall.token(tenant, TenantRole.ADMINISTRATOR, Duration.ofDays(1));
    Caller caller = API.anyone("fjordvik").bearing(token.token());
    assertThat(caller.get("/plans").status()).isEqualTo(200);

    new RevokeToken(API.hall.desk).revoke(TownHall.VENDOR, tenant, token.id());

    isRefused(caller, "bad-credentials");
  }

  private static void isRefused(Caller caller, String code) {
    Received answer = caller.get("/plans");
    assertThat(answer.status()).isEqualTo(401);
    assertThat(answer.code()).isEqualTo(code);
    assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
  }

  @Test
  void a_bad_token_is_refused_where_no_token_is_needed_too() {
    Caller caller = API.anyone("fjordvik").bearing("nonsense");

    assertThat(caller.get("/publications").status()).isEqualTo(401);
    assertThat(API.anyone("fjordvik").get("/publications").status()).isEqualTo(200);
  }

  @Test
  void an_unknown_municipality_is_not_found() {
    for (String slug : List.of("nowhere", "X", "a--", "api")) {
      Received answer = API.anyone(slug).get("/publications");
      assertThat(List.of(answer.status(), answer.code()))
          .isEqualTo(List.of(404, "unknown-municipality"));
    }
  }

  @Test
  void for_the_token_of_another_municipality_this_one_does_not_exist() {
    Received answer = administrator.at("lindso").get("/plans");

    assertThat(List.of(answer.status(), answer.code()))
        .isEqualTo(List.of(404, "unknown-municipality"));
  }

  @Test
  void the_other_municipality_sees_nothing() {
    String plan = Plans.published(administrator, "Bare for Fjordvik");
    String person =
        "/people/" + administrator.made("/people", "{\"name\": \"Kari\", \"role\": \"planner\"}");
    Caller other = API.in(API.hall.lindso, TenantRole.ADMINISTRATOR);

    assertThat(other.get("/plans").text()).doesNotContain("Bare for Fjordvik");
    assertThat(other.get("/publications").text()).doesNotContain("bare-for-fjordvik");
    for (String path :
        List.of(
            plan,
            plan + "/sections",
            plan + "/document",
            plan + "/journal",
            plan + "/versions/1/document",
            person,
            "/publications/bare-for-fjordvik")) {
      assertThat(other.get(path).status()).as(path).isEqualTo(404);
    }
    assertThat(other.put(plan + "/publication", "*", "{}").status()).isEqualTo(404);
    assertThat(other.post("/plan-imports?plan=" + plan.substring(7), "{}").status()).isEqualTo(400);
  }

  @Test
  void what_a_role_does_not_allow_is_forbidden() {
    String plan = Plans.draft(administrator);
    Caller planner = API.in(API.hall.fjordvik, TenantRole.PLANNER);
    Caller employee = API.in(API.hall.fjordvik, TenantRole.EMPLOYEE);
    Caller politician = API.in(API.hall.fjordvik, TenantRole.POLITICIAN);

    for (Received refused :
        List.of(
            planner.get(plan + "/sections"),
            planner.put(plan + "/adoption", "*", Plans.decision("kommunestyret", 0)),
            planner.post("/people", "{\"name\": \"Kari\", \"role\": \"planner\"}"),
            planner.put("/look", "*", "{\"colour\": \"#112233\"}"),
            employee.post("/plans", Plans.STRATEGY),
            employee.post("/plan-imports", RoundTripTest.rich()),
            employee.get(plan + "/journal"),
            politician.get("/people"))) {
      assertThat(List.of(refused.status(), refused.code())).isEqualTo(List.of(403, "not-allowed"));
    }
    assertThat(politician.get(plan).status()).isEqualTo(200);
  }

  @Test
  void who_begins_a_plan_owns_it() {
    Caller planner = API.in(API.hall.fjordvik, TenantRole.PLANNER);
    String plan = Plans.draft(planner);

    assertThat(planner.get(plan + "/sections").status()).isEqualTo(200);
    assertThat(planner.get(plan + "/journal").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"/plans/%s", "/plans/%s/sections", "/people/%s", "/units/%s"})
  void what_is_not_there_is_not_found(String path) {
    for (String id : List.of(UUID.randomUUID().toString(), "1-1-1-1-1", "x", "%20")) {
      Received answer = administrator.get(path.formatted(id));
      assertThat(answer.status()).as(id).isEqualTo(404);
      assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }
  }

  @Test
  void another_method_is_refused_and_told_which_there_are() {
    Received answer = administrator.delete("/plans", "*");

    assertThat(List.of(answer.status(), answer.code()))
        .isEqualTo(List.of(405, "method-not-allowed"));
    assertThat(answer.header("Allow").split(", ")).contains("GET", "POST").doesNotContain("PUT");
    assertThat(administrator.put("/plans/x/journal", "*", "{}").header("Allow")).contains("GET");
  }

  @Test
  void an_address_without_an_operation_is_not_found() {
    Received answer = administrator.get("/nothing/here");

    assertThat(List.of(answer.status(), answer.code())).isEqualTo(List.of(404, "not-found"));
  }

  @Test
  void every_answer_is_kept_from_shared_caches_and_guessing() {
    for (Received answer : List.of(administrator.get("/plans"), administrator.get("/nothing"))) {
      assertThat(answer.header("Cache-Control")).contains("private");
      assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
    }
  }
}
