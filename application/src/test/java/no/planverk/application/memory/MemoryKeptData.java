package no.planverk.application.memory;

import java.time.Instant;
import java.util.Map;
import java.util.function.Predicate;
import no.planverk.application.port.KeptData;
import no.planverk.application.port.StoredToken;
import no.planverk.domain.person.Retention;

record MemoryKeptData(MemoryState state) implements KeptData {
  @Override
  public Map<Retention, Integer> decided() {
    return Map.copyOf(state.retention);
  }

  @Override
  public void decide(Retention kind, int days) {
    state.retention.put(kind, days);
  }

  @Override
  public int remove(Retention kind, Instant time) {
    return switch (kind) {
      case ENDED_TOKENS -> remove(state.tokens, it -> endedBefore(it, time));
      case REPEATED_REQUESTS -> remove(state.replays, it -> it.at().isBefore(time));
      case ENDED_SESSIONS, OLD_INVITATIONS, DEPARTED_PEOPLE -> 0;
    };
  }

  private static boolean endedBefore(StoredToken token, Instant time) {
    return token.expiresAt().isBefore(time)
        || token.revokedAt().map(it -> it.isBefore(time)).orElse(false);
  }

  private static <V> int remove(Map<?, V> rows, Predicate<V> old) {
    int before = rows.size();
    rows.values().removeIf(old);
    return before - rows.size();
  }
}
