package no.planverk.infra;

import java.io.PrintStream;
import java.time.Duration;
import java.util.Locale;
import java.util.function.LongSupplier;

/**
 * Says how far a long run is, how fast it goes and how long it will take still: on one line that is
 * written over and over where a person looks on, else on a new line every so often.
 */
final class OpeningProgress {
  private static final long EVERY = Duration.ofMillis(200).toNanos();
  private static final long EVERY_IN_LOG = Duration.ofSeconds(10).toNanos();
  private static final double A_SECOND = 1e9;

  private final int all;
  private final PrintStream out;
  private final boolean watched;
  private final LongSupplier nanos;
  private final long began;
  private long said;
  private int done;

  OpeningProgress(int all, PrintStream out, boolean watched, LongSupplier nanos) {
    this.all = all;
    this.out = out;
    this.watched = watched;
    this.nanos = nanos;
    this.began = nanos.getAsLong();
    this.said = began;
  }

  void step() {
    done++;
    long now = nanos.getAsLong();
    if (done == all || now - said >= (watched ? EVERY : EVERY_IN_LOG)) {
      said = now;
      say(now);
    }
  }

  private void say(long now) {
    double rate = done * A_SECOND / Math.max(1, now - began);
    String line =
        String.format(
            Locale.ROOT,
            "%d of %d, %.1f a second, %s left",
            done,
            all,
            rate,
            left(Math.round((all - done) / Math.max(rate, 1e-9))));
    out.print(watched ? "\r" + line + "   " + (done == all ? "\n" : "") : line + "\n");
    out.flush();
  }

  private static String left(long seconds) {
    return seconds < 60 ? seconds + " s" : "%d min %d s".formatted(seconds / 60, seconds % 60);
  }
}
