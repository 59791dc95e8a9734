package no.planverk.tenants.upgrade;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.Cell;
import no.planverk.tenants.Jooq;
import no.planverk.tenants.release.Release;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * Brings all tenants that are behind to one release: wave by wave, and no further wave once too
 * many of one have failed.
 */
final class FleetUpgrade {
  private final Cell cell;
  private final List<Release> releases;
  private final RolloutOptions options;
  private final RolloutProgress progress;

  /**
   * @param releases what the tenants are to have taken in the end, in order
   */
  FleetUpgrade(
      Cell cell, List<Release> releases, RolloutOptions options, RolloutProgress progress) {
    this.cell = cell;
    this.releases = List.copyOf(releases);
    this.options = options;
    this.progress = progress;
  }

  record Outcome(List<TenantId> upgraded, Map<TenantId, String> failed, Optional<String> stopped) {}

  /**
   * Under the lock of migrations, which {@code migrator} holds. One query when nobody is behind.
   */
  Outcome upgrade(Connection migrator) {
    DSLContext registry = Jooq.on(migrator);
    if (nobodyIsBehind(registry)) {
      return new Outcome(List.of(), Map.of(), Optional.empty());
    }
    Rollout rollout = Rollout.prepare(releases.getLast().number(), options, registry);
    return go(rollout, rollout.waves(registry), registry);
  }

  /** Under the same lock: those that failed last time, and nobody else. */
  Outcome retry(Connection migrator) {
    DSLContext registry = Jooq.on(migrator);
    return Rollout.again(registry)
        .map(it -> go(it, ofFailed(it.waves(registry)), registry))
        .orElseGet(() -> new Outcome(List.of(), Map.of(), Optional.empty()));
  }

  private static List<Rollout.Wave> ofFailed(List<Rollout.Wave> waves) {
    return waves.stream().filter(Rollout.Wave::isOfFailed).toList();
  }

  private Outcome go(Rollout rollout, List<Rollout.Wave> waves, DSLContext registry) {
    int total = waves.stream().mapToInt(Rollout.Wave::tenants).sum();
    RolloutTally tally = new RolloutTally(total, waves.size(), progress);
    Optional<String> stopped = Optional.empty();
    try (UpgradeCrew crew = new UpgradeCrew(cell)) {
      for (Rollout.Wave wave : waves) {
        if (stopped.isEmpty()) {
          stopped = new UpgradeWave(crew, releases, options, rollout, wave, tally).run(registry);
        }
      }
    } catch (SQLException lost) {
      throw new DataAccessException("a worker's connection was lost: " + lost.getMessage(), lost);
    }
    stopped.ifPresent(why -> rollout.stopped(why, registry));
    rollout.ended(registry);
    return new Outcome(tally.upgraded(), tally.failed(), stopped);
  }

  private boolean nobodyIsBehind(DSLContext registry) {
    return releases.isEmpty()
        || registry
            .fetch(
                """
                SELECT 1 FROM registry.tenant
                WHERE schema_release < ? AND standing <> 'closed' LIMIT 1
                """,
                releases.getLast().number())
            .isEmpty();
  }
}
