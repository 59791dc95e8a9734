package no.planverk.application.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.application.port.Seals;
import no.planverk.domain.journal.JournalRow;
import no.planverk.domain.journal.JournalSeal;
import no.planverk.domain.journal.SealedRow;

record MemorySeals(MemoryState state) implements Seals {
  @Override
  public Optional<JournalSeal> newest() {
    return state.seals.stream().max(Comparator.comparing(JournalSeal::number));
  }

  @Override
  public Optional<JournalSeal> newestAt(Instant time) {
    return state.seals.stream()
        .filter(it -> !it.sealedAt().isAfter(time))
        .max(Comparator.comparing(JournalSeal::number));
  }

  private Stream<JournalRow> open() {
    Set<Long> sealed =
        state.sealed.keySet().stream().map(SealedRow::seq).collect(Collectors.toSet());
    return state.journal.stream()
        .filter(it -> !sealed.contains(it.seq()))
        .sorted(Comparator.comparing(JournalRow::seq));
  }

  @Override
  public List<JournalRow> unsealed(long after, int limit) {
    return open().filter(it -> it.seq() > after).limit(limit).toList();
  }

  @Override
  public boolean add(JournalSeal seal, List<SealedRow> rows) {
    if (state.seals.stream().anyMatch(it -> it.number() == seal.number())) {
      return false;
    }
    state.seals.add(seal);
    rows.forEach(it -> MemoryState.insert(state.sealed, it, seal.number()));
    return true;
  }

  @Override
  public List<JournalSeal> after(long number, int limit) {
    return state.seals.stream().filter(it -> it.number() > number).limit(limit).toList();
  }

  @Override
  public List<Held> in(JournalSeal seal) {
    Map<Long, JournalRow> rows =
        state.journal.stream().collect(Collectors.toMap(JournalRow::seq, it -> it));
    return state.sealed.entrySet().stream()
        .filter(it -> it.getValue() == seal.number())
        .map(it -> new Held(it.getKey(), Optional.ofNullable(rows.get(it.getKey().seq()))))
        .sorted(Comparator.comparing(it -> it.sealed().seq()))
        .toList();
  }

  @Override
  public Optional<Long> unsealedUpTo(long seq) {
    return open().map(JournalRow::seq).filter(it -> it <= seq).findFirst();
  }

  @Override
  public long countUnsealed(long after) {
    return open().filter(it -> it.seq() > after).count();
  }
}
