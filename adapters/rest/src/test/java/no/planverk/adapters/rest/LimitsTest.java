package no.planverk.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.planverk.adapters.http.RateLimits;
import no.planverk.domain.person.TenantRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Who calls too often is told when to return. */
class LimitsTest {
  @AutoClose private static final Api API = new Api(new RateLimits.PerMinute(1, 3, 1, 10));

  private static void isTurnedAway(Received answer) {
    assertThat(List.of(answer.status(), answer.code()))
        .isEqualTo(List.of(429, "too-many-requests"));
    assertThat(answer.header("Retry-After")).matches("[1-9]\\d*");
    assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    assertThat(answer.string("detail")).contains(answer.header("Retry-After"));
  }

  @Test
  void a_token_calls_so_often_and_no_more() {
    Caller caller = API.administrator();
    for (int i = 0; i < 10; i++) {
      assertThat(caller.get("/units").status()).isEqualTo(200);
    }
    isTurnedAway(caller.get("/units"));
    isTurnedAway(caller.post("/units", "{\"name\": \"Skole\"}"));
    assertThat(API.administrator().get("/units").status()).isEqualTo(200);
  }

  @Test
  void a_token_searches_less_often_than_it_reads() {
    Caller caller = API.in(API.hall.fjordvik, TenantRole.PLANNER);
    for (int i = 0; i < 3; i++) {
      assertThat(caller.get("/plans").status()).isEqualTo(200);
    }
    isTurnedAway(caller.get("/plans?text=klima"));
    assertThat(caller.get("/people").status()).isEqualTo(200);
  }

  @Test
  void bad_tokens_from_one_address_are_looked_up_so_often_and_no_more() {
    String good = "198.51.100.7";
    Caller guesser =
        API.anyone("fjordvik")
            .with("Authorization", "Bearer nonsense")
            .with("X-Forwarded-For", "198.51.100.8");
    for (int i = 0; i < 20; i++) {
      assertThat(guesser.get("/units").status()).isEqualTo(401);
    }
    isTurnedAway(guesser.get("/units"));
    Caller other = guesser.with("X-Forwarded-For", good);
    assertThat(other.get("/units").status()).isEqualTo(401);
    Caller forged = guesser.with("X-Forwarded-For", good + ", 198.51.100.8");
    isTurnedAway(forged.get("/units"));
  }

  @Test
  void what_the_public_reads_is_not_counted() {
    for (int i = 0; i < 20; i++) {
      assertThat(API.anyone("fjordvik").get("/publications").status()).isEqualTo(200);
    }
  }
}
