package no.planverk.infra;

import java.io.PrintStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * How far long work has come, on standard error: a bar that moves in a terminal, and elsewhere a
 * line now and then. For one thread at a time.
 */
final class ProgressLine {
  private static final int WIDTH = 30;
  private static final Duration BETWEEN_LINES = Duration.ofSeconds(5);

  private final PrintStream out;
  private final boolean terminal;
  private final Clock clock;
  private final Instant began;
  private Instant shown = Instant.MIN;

  private ProgressLine(PrintStream out, boolean terminal, Clock clock) {
    this.out = out;
    this.terminal = terminal;
    this.clock = clock;
    this.began = clock.instant();
  }

  static ProgressLine onStandardError() {
    boolean terminal = System.console() != null && System.console().isTerminal();
    return new ProgressLine(System.err, terminal, Clock.systemUTC());
  }

  static ProgressLine on(PrintStream out, boolean terminal, Clock clock) {
    return new ProgressLine(out, terminal, clock);
  }

  /**
   * @param remark what else is to be known, or nothing
   */
  void show(int done, int total, String remark) {
    Instant now = clock.instant();
    boolean last = done >= total;
    if (!terminal && !last && now.isBefore(shown.plus(BETWEEN_LINES))) {
      return;
    }
    shown = now;
    String line = line(done, total, Duration.between(began, now));
    out.print(terminal ? "\r\033[K" + line : line);
    out.print(remark.isEmpty() ? "" : " · " + remark);
    out.print(terminal && !last ? "" : System.lineSeparator());
    out.flush();
  }

  private static String line(int done, int total, Duration taken) {
    int filled = total == 0 ? WIDTH : WIDTH * done / total;
    double rate = done * 1000.0 / Math.max(1, taken.toMillis());
    String left =
        done == 0
            ? ""
            : " · %d s left".formatted(Math.round((total - done) / Math.max(rate, 1e-9)));
    return "[%s%s] %d of %d · %.1f/s%s"
        .formatted("#".repeat(filled), "-".repeat(WIDTH - filled), done, total, rate, left);
  }
}
