package no.planverk.application.memory;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.application.port.TextHistory;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.SectionId;
import no.planverk.domain.plan.BlockId;
import no.planverk.domain.writing.ConflictId;
import no.planverk.domain.writing.RevisionId;
import no.planverk.domain.writing.TextConflict;
import no.planverk.domain.writing.TextRevision;

record MemoryTextHistory(MemoryState state) implements TextHistory {
  private static final Comparator<TextRevision> LATEST_FIRST =
      Comparator.comparing(TextRevision::to).thenComparing(it -> it.id().value()).reversed();

  @Override
  public Optional<TextRevision> latest(BlockId block) {
    return state.revisions.values().stream()
        .filter(it -> it.block().equals(block))
        .min(LATEST_FIRST);
  }

  @Override
  public Optional<TextRevision> revision(RevisionId id) {
    return Optional.ofNullable(state.revisions.get(id));
  }

  @Override
  public List<TextRevision> ofSection(SectionId section) {
    return state.revisions.values().stream()
        .filter(it -> it.section().equals(section))
        .sorted(LATEST_FIRST)
        .toList();
  }

  @Override
  public List<Stretch> writtenSince(PlanId plan, Instant time) {
    return state.revisions.values().stream()
        .filter(it -> it.plan().equals(plan) && it.to().isAfter(time))
        .filter(it -> it.author().isPresent())
        .collect(
            Collectors.toMap(
                it -> List.of(it.section(), it.author()),
                it -> new Stretch(it.section(), it.author().orElseThrow(), it.to()),
                (one, other) -> one.last().isAfter(other.last()) ? one : other))
        .values()
        .stream()
        .sorted(Comparator.comparing(Stretch::last).reversed())
        .toList();
  }

  @Override
  public void add(TextRevision revision) {
    MemoryState.insert(state.revisions, revision.id(), revision);
  }

  @Override
  public void save(TextRevision revision) {
    state.revisions.replace(revision.id(), revision);
  }

  @Override
  public void add(TextConflict conflict) {
    MemoryState.insert(state.conflicts, conflict.id(), conflict);
  }

  @Override
  public void save(TextConflict conflict) {
    state.conflicts.replace(conflict.id(), conflict);
  }

  @Override
  public Optional<TextConflict> conflict(ConflictId id) {
    return Optional.ofNullable(state.conflicts.get(id));
  }

  @Override
  public List<TextConflict> conflicts(PlanId plan) {
    return state.conflicts.values().stream()
        .filter(it -> it.plan().equals(plan) && it.settled().isEmpty())
        .sorted(Comparator.comparing(TextConflict::at).thenComparing(it -> it.id().value()))
        .toList();
  }
}
