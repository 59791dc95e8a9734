package no.planverk.domain.tenant;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which releases the tenants' tables stand at, and how the last upgrade goes.
 *
 * @param newest the newest release that this database knows
 * @param tenants how many stand at each release
 * @param rollout the last one that was begun
 * @param troubled who failed in it, or waits though it has been tried
 */
public record FleetStatus(
    int newest, Map<Integer, Integer> tenants, Optional<Last> rollout, List<Troubled> troubled) {
  public FleetStatus {
    tenants = Map.copyOf(tenants);
    troubled = List.copyOf(troubled);
  }

  /**
   * @param byState how many of its tenants are waiting, running, done, failed
   */
  public record Last(
      int target,
      Instant beganAt,
      Optional<Instant> endedAt,
      Optional<String> stopped,
      Map<String, Integer> byState) {
    public Last {
      byState = Map.copyOf(byState);
    }

    public int total() {
      return byState.values().stream().mapToInt(Integer::intValue).sum();
    }

    public int of(String state) {
      return byState.getOrDefault(state, 0);
    }

    /** Whether somebody is at it, or has left it without a word. */
    public boolean goesOn() {
      return endedAt.isEmpty() && stopped.isEmpty();
    }
  }

  public record Troubled(TenantSlug slug, int wave, String state, int attempts, String error) {}

  public int behind() {
    return tenants.entrySet().stream()
        .filter(it -> it.getKey() < newest)
        .mapToInt(Map.Entry::getValue)
        .sum();
  }
}
