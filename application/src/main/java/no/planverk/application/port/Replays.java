package no.planverk.application.port;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.input.GivenAnswer;

/** Answers kept for callers who repeat a request with the same key. */
public interface Replays {
  /** An answer that was given, and the digest of the request that it answered. */
  record Kept(String digest, GivenAnswer answer) {}

  Optional<Kept> find(UUID actor, String key, Instant notBefore);

  /**
   * Keeps the answer; throws {@link AlreadyKept} when another transaction kept one for the key in
   * the meantime, so that this one rolls back.
   */
  void keep(UUID actor, String key, Kept answer, Instant now);

  /** Two requests with the same key ran at once; the other one won. */
  final class AlreadyKept extends RuntimeException {
    public AlreadyKept() {
      super("an answer is kept for this key");
    }
  }
}
