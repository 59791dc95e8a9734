package no.planverk.domain.journal;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A batch of journal rows under one hash, which also covers the hash of the batch before: whoever
 * changes a row must change every later seal. {@code lastSeq} is the highest number in the batch.
 */
public record JournalSeal(
    long number, int rows, long lastSeq, String previous, String hash, Instant sealedAt) {
  /** What the first seal names as the one before it. */
  public static final String BEGINNING = "0".repeat(64);

  /** Longer than any transaction lasts, with room for clocks that differ. */
  public static final Duration SETTLING = Duration.ofMinutes(10);

  /** Seals rows, given in the order of their numbers. */
  public static JournalSeal on(Optional<JournalSeal> before, List<SealedRow> rows, Instant now) {
    long number = before.map(it -> it.number() + 1).orElse(1L);
    String previous = before.map(JournalSeal::hash).orElse(BEGINNING);
    Instant at = before.map(JournalSeal::sealedAt).filter(now::isBefore).orElse(now);
    return new JournalSeal(
        number,
        rows.size(),
        rows.getLast().seq(),
        previous,
        JournalHash.seal(previous, number, at, rows),
        at);
  }

  /** Whether every transaction that ran when {@code earlier} was made had ended before this. */
  public boolean isSettledAfter(JournalSeal earlier) {
    return !earlier.sealedAt().isAfter(sealedAt.minus(SETTLING));
  }
}
