package no.planverk.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(30)
final class BackgroundWorkTest {
  private static final Duration AN_HOUR = Duration.ofHours(1);

  private final List<String> done = new CopyOnWriteArrayList<>();
  private final CountDownLatch begun = new CountDownLatch(1);
  private final CountDownLatch goOn = new CountDownLatch(1);

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void it_goes_round_until_it_is_closed_and_its_pause_ends_then() {
    try (BackgroundWork work = BackgroundWork.start("test", AN_HOUR, this::threeRounds)) {
      assertThat(work).isNotNull();
      await(begun);
    }
    assertThat(done).containsExactly("round", "round", "round", "end");
  }

  private void threeRounds(BackgroundWork work) {
    do {
      done.add("round");
    } while (done.size() < 3 && !work.stoppedWithin(Duration.ZERO));
    begun.countDown();
    work.awaitStop();
    done.add("end");
  }

  @Test
  void closing_waits_for_what_is_in_hand() {
    BackgroundWork work =
        BackgroundWork.start(
            "test",
            AN_HOUR,
            it -> {
              begun.countDown();
              it.awaitStop();
              await(goOn);
              done.add("in hand");
            });
    await(begun);
    Thread closing = Thread.ofVirtual().start(work::close);
    assertThat(done).isEmpty();
    goOn.countDown();
    join(closing);
    assertThat(done).containsExactly("in hand");
  }

  @Test
  void closing_does_not_wait_longer_than_its_patience() {
    BackgroundWork work = BackgroundWork.start("test", Duration.ofMillis(1), it -> await(goOn));
    work.close();
    assertThat(work.stoppedWithin(AN_HOUR)).isTrue();
    goOn.countDown();
  }

  private static void join(Thread thread) {
    try {
      thread.join();
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }
}
