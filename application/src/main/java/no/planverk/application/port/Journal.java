package no.planverk.application.port;

import java.util.List;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.journal.JournalEntry;
import no.planverk.domain.journal.JournalQuery;
import no.planverk.domain.journal.JournalRow;

/** The record of every change: rows are added in the change's own transaction, never changed. */
public interface Journal {
  void note(JournalEntry entry);

  /** As {@code note}, for many at once, in their order. */
  default void noteAll(List<JournalEntry> entries) {
    entries.forEach(this::note);
  }

  /** Rows about a plan with a number above {@code after}, oldest first, at most {@code limit}. */
  List<JournalRow> about(PlanId plan, long after, int limit);

  /** Rows that fit with a number below {@code before}, newest first, at most {@code limit}. */
  List<JournalRow> search(JournalQuery query, long before, int limit);
}
