package no.planverk.adapters.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import no.planverk.domain.person.TenantRole;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A request that is sent again with its key is done once. */
class IdempotencyTest {
  @AutoClose private final Api api = new Api();

  private final Caller caller = api.administrator();
  private final Caller keyed = caller.with("Idempotency-Key", "key 1/~");

  @Test
  void the_same_request_has_the_same_answer_and_is_done_once() {
    Received first = keyed.post("/plans", Plans.STRATEGY);
    Received again = keyed.post("/plans", Plans.STRATEGY);

    assertThat(again.status()).isEqualTo(201);
    assertThat(again.header("Location")).isEqualTo(first.header("Location"));
    assertThat(again.json()).isEqualTo(first.json());
    assertThat(caller.get("/plans").items()).hasSize(1);
  }

  @Test
  void another_request_with_the_same_key_is_refused() {
    keyed.post("/plans", Plans.STRATEGY);

    for (Received other :
        List.of(
            keyed.post("/plans", Plans.titled("Noe annet")),
            keyed.post("/units", "{\"name\": \"Enhet\"}"))) {
      assertThat(List.of(other.status(), other.code()))
          .isEqualTo(List.of(422, "key-used-for-another"));
    }
  }

  @Test
  void an_import_is_done_once_too() {
    Received first = keyed.post("/plan-imports", RoundTripTest.rich());
    Received again = keyed.post("/plan-imports", RoundTripTest.rich());

    assertThat(again.text()).isEqualTo(first.text());
    assertThat(caller.get("/plans").items()).hasSize(1);
  }

  @Test
  void a_day_later_the_key_is_free() {
    keyed.post("/plans", Plans.STRATEGY);
    api.hall.daysPass(2);

    assertThat(keyed.post("/plans", Plans.titled("Noe annet")).status()).isEqualTo(201);
  }

  @Test
  void a_refusal_is_not_kept() {
    assertThat(keyed.post("/plans", "{}").status()).isEqualTo(400);
    assertThat(keyed.post("/plans", Plans.STRATEGY).status()).isEqualTo(201);
  }

  @Test
  void without_a_key_it_is_done_each_time() {
    caller.post("/plans", Plans.STRATEGY);
    caller.post("/plans", Plans.STRATEGY);

    assertThat(caller.get("/plans").items()).hasSize(2);
  }

  @Test
  void another_callers_key_is_another_key() {
    keyed.post("/plans", Plans.STRATEGY);
    Caller other = api.in(api.hall.fjordvik, TenantRole.PLANNER).with("Idempotency-Key", "key 1/~");

    assertThat(other.post("/plans", Plans.titled("Min")).status()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(ints = {256, 0})
  void a_key_is_1_to_255_printable_characters(int length) {
    Received answer =
        caller.with("Idempotency-Key", "k".repeat(length)).post("/plans", Plans.STRATEGY);

    assertThat(List.of(answer.status(), answer.code()))
        .isEqualTo(List.of(400, "bad-idempotency-key"));
  }
}
