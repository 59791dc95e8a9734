package no.planverk.application.audit;

import java.util.List;
import java.util.Optional;

/** Some of what was found in the journal, newest first, and where the rest begins. */
public record JournalPage(List<NamedRow> rows, Optional<Long> next) {
  public JournalPage {
    rows = List.copyOf(rows);
  }

  static JournalPage of(List<NamedRow> rows, int limit) {
    return new JournalPage(
        rows, rows.size() < limit ? Optional.empty() : Optional.of(rows.getLast().row().seq()));
  }
}
