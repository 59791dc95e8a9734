package no.planverk.domain.journal;

/** The number and the hash under which a journal row was sealed. */
public record SealedRow(long seq, String hash) {
  public static SealedRow of(JournalRow row) {
    return new SealedRow(row.seq(), JournalHash.row(row));
  }
}
