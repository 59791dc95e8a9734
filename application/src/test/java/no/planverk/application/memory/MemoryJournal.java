package no.planverk.application.memory;

import java.util.List;
import java.util.Optional;
import no.planverk.application.port.Journal;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.journal.JournalEntry;
import no.planverk.domain.journal.JournalRow;

record MemoryJournal(MemoryState state) implements Journal {
  @Override
  public void note(JournalEntry entry) {
    state.journal.add(new JournalRow(state.journal.size() + 1L, entry));
  }

  @Override
  public List<JournalRow> about(PlanId plan, long after, int limit) {
    return state.journal.stream()
        .filter(row -> row.seq() > after && row.entry().plan().equals(Optional.of(plan)))
        .limit(limit)
        .toList();
  }
}
