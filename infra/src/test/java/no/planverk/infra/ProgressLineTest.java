package no.planverk.infra;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private final ByteArrayOutputStream said = new ByteArrayOutputStream();

  @Test
  void a_terminal_sees_a_bar_that_moves_with_rate_and_time_left() {
    ProgressLine line = line(true, 0, 10, 20);
    line.show(25, 100, "wave 1 of 3");
    line.show(100, 100, "");
    assertThat(text())
        .isEqualTo(
            "\r\033[K[#######-----------------------] 25 of 100 · 2.5/s · 30 s left · wave 1 of 3"
                + "\r\033[K[##############################] 100 of 100 · 5.0/s · 0 s left\n");
  }

  @Test
  void a_log_gets_a_line_now_and_then_and_the_last_one() {
    ProgressLine line = line(false, 0, 1, 2, 7, 8);
    for (int done : new int[] {1, 2, 3, 4}) {
      line.show(done, 4, "");
    }
    assertThat(text().lines()).hasSize(3).last().asString().contains("4 of 4");
  }

  private ProgressLine line(boolean terminal, int... seconds) {
    Deque<Instant> times = new ArrayDeque<>();
    for (int second : seconds) {
      times.add(Instant.ofEpochSecond(second));
    }
    return ProgressLine.on(
        new PrintStream(said, true, StandardCharsets.UTF_8), terminal, new Watch(times));
  }

  private String text() {
    return said.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
  }

  /** A clock that says one time after the other. */
  private static final class Watch extends Clock {
    private final Deque<Instant> times;

    Watch(Deque<Instant> times) {
      this.times = times;
    }

    @Override
    public ZoneOffset getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }

    @Override
    public Instant instant() {
      return times.removeFirst();
    }
  }
}
