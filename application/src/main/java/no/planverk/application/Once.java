package no.planverk.application;

import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import no.planverk.domain.input.GivenAnswer;

/**
 * How a request is recognised when it comes again: the caller's key (1 to 255 printable ASCII
 * characters), a digest of what was sent, and how the answer to what was done reads.
 */
public record Once<T>(Optional<String> key, String digest, Function<T, GivenAnswer> answer) {
  /** How long an answer is kept for its key. */
  public static final Duration KEPT_FOR = Duration.ofHours(24);

  /** A request without a key: it is done each time it comes. */
  public static <T> Once<T> eachTime() {
    return new Once<>(
        Optional.empty(),
        "",
        value -> {
          throw new IllegalStateException("nothing is kept without a key");
        });
  }
}
