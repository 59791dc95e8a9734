package no.planverk.domain.journal;

import java.util.Optional;

/** What came of looking whether the journal is as it was sealed. */
public sealed interface JournalCheck {
  /** The hash of the newest seal may be kept elsewhere, as proof of all that is before it. */
  record Whole(long rows, long seals, long waiting, Optional<String> newest)
      implements JournalCheck {}

  /** The first thing found wrong: in which seal, and at which row where it is a row. */
  record Broken(Damage damage, Optional<Long> seal, Optional<Long> row) implements JournalCheck {}

  /** How a journal can be broken. */
  enum Damage {
    ROW_CHANGED("row-changed"),
    ROW_MISSING("row-missing"),
    /** A row was put among those that had long been sealed. */
    ROW_ADDED_LATER("row-added-later"),
    /** The seal is not the one that was made over its rows. */
    SEAL_CHANGED("seal-changed"),
    /** A seal is missing, or does not follow from the one before. */
    CHAIN_BROKEN("chain-broken");

    private final String id;

    Damage(String id) {
      this.id = id;
    }

    /** The word in messages and in the API. */
    public String id() {
      return id;
    }
  }
}
