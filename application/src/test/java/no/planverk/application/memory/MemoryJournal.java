package no.planverk.application.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.planverk.application.port.Journal;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.journal.JournalAct;
import no.planverk.domain.journal.JournalEntry;
import no.planverk.domain.journal.JournalQuery;
import no.planverk.domain.journal.JournalRow;

record MemoryJournal(MemoryState state) implements Journal {
  @Override
  public void note(JournalEntry entry) {
    state.journal.add(new JournalRow(next(), entry));
  }

  @Override
  public List<JournalRow> about(PlanId plan, long after, int limit) {
    return state.journal.stream()
        .filter(row -> row.seq() > after && row.entry().plan().equals(Optional.of(plan)))
        .limit(limit)
        .toList();
  }

  private long next() {
    return 1 + state.journal.stream().mapToLong(JournalRow::seq).max().orElse(0);
  }

  @Override
  public List<JournalRow> search(JournalQuery query, long before, int limit) {
    return state.journal.stream()
        .filter(row -> row.seq() < before && fits(query, row.entry()))
        .sorted(Comparator.comparing(JournalRow::seq).reversed())
        .limit(limit)
        .toList();
  }

  private static boolean fits(JournalQuery query, JournalEntry entry) {
    return (query.actor().isEmpty() || query.actor().equals(entry.actorId()))
        && (query.plan().isEmpty() || query.plan().equals(entry.plan()))
        && query.act().map(it -> it.id().equals(entry.act())).orElse(true)
        && query.object().map(entry.objectId()::equals).orElse(true)
        && (!query.refusedOnly() || JournalAct.of(entry.act()).isRefusal())
        && query.from().map(it -> !entry.at().isBefore(it)).orElse(true)
        && query.to().map(entry.at()::isBefore).orElse(true);
  }
}
