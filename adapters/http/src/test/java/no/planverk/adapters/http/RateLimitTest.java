package no.planverk.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

final class RateLimitTest {
  private final AtomicLong nanos = new AtomicLong();
  private final RateLimit limit = new RateLimit(6, nanos::get);

  private void pass(Duration time) {
    nanos.addAndGet(time.toNanos());
  }

  private void spendAll(String caller) {
    for (int i = 0; i < 6; i++) {
      assertThat(limit.spend(caller)).isEmpty();
    }
  }

  @Test
  void who_calls_too_often_is_told_when_to_return() {
    spendAll("a");
    assertThat(limit.spend("a")).isEqualTo(OptionalInt.of(10));
    pass(Duration.ofSeconds(9));
    assertThat(limit.spend("a")).isEqualTo(OptionalInt.of(1));
    pass(Duration.ofSeconds(1));
    assertThat(limit.spend("a")).isEmpty();
    assertThat(limit.spend("a")).isPresent();
  }

  @Test
  void each_caller_has_a_measure_of_their_own() {
    spendAll("a");
    assertThat(limit.spend("b")).isEmpty();
  }

  @Test
  void looking_does_not_count() {
    for (int i = 0; i < 20; i++) {
      assertThat(limit.look("a")).isEmpty();
    }
    spendAll("a");
    assertThat(limit.look("a")).isEqualTo(OptionalInt.of(10));
  }

  @Test
  void after_a_pause_all_is_there_again() {
    spendAll("a");
    pass(Duration.ofMinutes(10));
    spendAll("a");
    assertThat(limit.spend("a")).isPresent();
  }
}
