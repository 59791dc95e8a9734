package no.planverk.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.journal.JournalRow;
import no.planverk.domain.journal.JournalSeal;
import no.planverk.domain.journal.SealedRow;

/** The seals on the journal: batches of rows under a hash, added and never changed. */
public interface Seals {
  Optional<JournalSeal> newest();

  /** The newest seal that had been made at that time. */
  Optional<JournalSeal> newestAt(Instant time);

  /** Rows in no seal with a number above {@code after}, lowest number first. */
  List<JournalRow> unsealed(long after, int limit);

  /** Adds a seal; false, and nothing is added, when someone else made one of that number. */
  boolean add(JournalSeal seal, List<SealedRow> rows);

  /** Seals with a number above {@code after}, in the order of their numbers. */
  List<JournalSeal> after(long number, int limit);

  /** A row as it was sealed, and as it stands in the journal now, if it does. */
  record Held(SealedRow sealed, Optional<JournalRow> now) {}

  /** What a seal holds, in the order of the rows' numbers. */
  List<Held> in(JournalSeal seal);

  /** The lowest number, up to {@code seq}, of a row that no seal holds. */
  Optional<Long> unsealedUpTo(long seq);

  long countUnsealed(long after);
}
