package no.planverk.application.memory;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.Once;
import no.planverk.application.memory.MemoryState.KeptAt;
import no.planverk.application.memory.MemoryState.ReplayKey;
import no.planverk.application.port.Replays;

record MemoryReplays(MemoryState state) implements Replays {
  @Override
  public Optional<Kept> find(UUID actor, String key, Instant notBefore) {
    return Optional.ofNullable(state.replays.get(new ReplayKey(actor, key)))
        .filter(row -> !row.at().isBefore(notBefore))
        .map(KeptAt::kept);
  }

  @Override
  public void keep(UUID actor, String key, Kept answer, Instant now) {
    if (find(actor, key, now.minus(Once.KEPT_FOR)).isPresent()) {
      throw new AlreadyKept();
    }
    state.replays.put(new ReplayKey(actor, key), new KeptAt(answer, now));
  }
}
