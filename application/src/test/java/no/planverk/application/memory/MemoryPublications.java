package no.planverk.application.memory;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.UUID;
import no.planverk.application.memory.MemoryState.Lead;
import no.planverk.application.memory.MemoryState.Published;
import no.planverk.application.memory.MemoryState.TakenDown;
import no.planverk.application.memory.MemoryState.VersionKey;
import no.planverk.application.port.Files;
import no.planverk.application.port.Publications;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.FileHash;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.LocalName;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.publication.Citation;
import no.planverk.domain.publication.Look;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.publication.Withdrawal;

record MemoryPublications(MemoryState state) implements Publications {
  @Override
  public void add(Publication publication, String document) {
    state.publications.add(new Published(publication, document));
  }

  @Override
  public int makeFindable(int most) {
    return 0;
  }

  @Override
  public void cite(UUID publication, Map<ElementId, PlanId> sources) {
    PlanId by =
        state.publications.stream()
            .map(Published::publication)
            .filter(it -> it.id().equals(publication))
            .findFirst()
            .orElseThrow()
            .plan();
    sources.forEach(
        (element, source) -> state.citations.add(new Citation(publication, by, element, source)));
  }

  @Override
  public void withdraw(Withdrawal withdrawal) {
    state.withdrawals.add(new TakenDown(withdrawal, state.publications.size()));
  }

  @Override
  public List<Publication> standing(PlanId plan) {
    return standing(state, plan);
  }

  static List<Publication> standing(MemoryState state, PlanId plan) {
    SequencedMap<VersionKey, Publication> newest = new LinkedHashMap<>();
    for (Published row : notWithdrawn(state, plan)) {
      Publication it = row.publication();
      newest.putLast(new VersionKey(plan, it.series(), it.number(), it.correction()), it);
    }
    return List.copyOf(newest.values());
  }

  /** Everything published of the plan since it was last withdrawn, oldest first. */
  static List<Published> notWithdrawn(MemoryState state, PlanId plan) {
    int from =
        state.withdrawals.stream()
            .filter(it -> it.withdrawal().plan().equals(plan))
            .mapToInt(TakenDown::before)
            .max()
            .orElse(0);
    return state.publications.stream()
        .skip(from)
        .filter(it -> it.publication().plan().equals(plan))
        .toList();
  }

  @Override
  public void show(FileHash hash) {
    Files.Stored file = state.files.get(hash);
    if (file != null) {
      state.publicFiles.put(hash, file);
    }
  }

  @Override
  public Look look() {
    return state.looks.isEmpty() ? Look.DEFAULT : state.looks.getLast();
  }

  @Override
  public void choose(Look look) {
    state.looks.add(look);
  }

  @Override
  public void lead(Slug slug, PlanId plan) {
    state.leads.add(new Lead(slug, plan));
  }

  @Override
  public void speak(Language language, List<LocalName> names) {
    state.names.removeIf(it -> it.language() == language);
    state.names.addAll(names);
  }

  /** Nobody keeps pages of what is in memory. */
  @Override
  public void announce() {}
}
