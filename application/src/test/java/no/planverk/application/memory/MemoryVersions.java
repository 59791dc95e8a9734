package no.planverk.application.memory;

import java.util.Optional;
import no.planverk.application.memory.MemoryState.VersionKey;
import no.planverk.application.port.Versions;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.plan.FrozenText;
import no.planverk.domain.publication.Series;

record MemoryVersions(MemoryState state) implements Versions {
  @Override
  public void add(FrozenText text) {
    MemoryState.insert(
        state.frozen,
        new VersionKey(text.plan(), text.series(), text.number(), text.correction()),
        text);
  }

  @Override
  public Optional<FrozenText> find(PlanId plan, Series series, int number, int correction) {
    return Optional.ofNullable(state.frozen.get(new VersionKey(plan, series, number, correction)));
  }

  @Override
  public int nextHeardNumber(PlanId plan) {
    return 1
        + state.frozen.keySet().stream()
            .filter(key -> key.plan().equals(plan) && key.series() == Series.HEARD)
            .mapToInt(VersionKey::number)
            .max()
            .orElse(0);
  }
}
