package no.planverk.tenants.upgrade;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.Jooq;
import no.planverk.tenants.release.Phase;
import no.planverk.tenants.release.Release;
import no.planverk.tenants.release.Replay;
import org.jooq.DSLContext;

/**
 * Takes one tenant through the steps that it lacks. Steps in a row that are one transaction are one
 * transaction together, with the number of the last of them; between them stand those that go
 * statement by statement.
 */
final class TenantUpgrade {
  private final Connection migrator;
  private final DSLContext registry;
  private final List<Release> releases;
  private final RolloutOptions options;

  /**
   * @param releases all that the fleet is to take, in order
   */
  TenantUpgrade(Connection migrator, List<Release> releases, RolloutOptions options) {
    this.migrator = migrator;
    this.registry = Jooq.on(migrator);
    this.releases = releases;
    this.options = options;
  }

  /**
   * In a transaction that is open, and leaves one open for the caller to commit; after a failure it
   * stands where the last commit left it.
   *
   * @param beforeLongWork is told before a step that needs commits of its own
   */
  void upgrade(TenantId tenant, Runnable beforeLongWork) throws SQLException {
    setTimeouts();
    for (List<Release> stretch : stretches(missing(tenant))) {
      if (stretch.getFirst().phase() == Phase.POST) {
        beforeLongWork.run();
        migrator.commit();
        new PostStep(migrator, options).take(tenant, stretch.getFirst());
        setTimeouts();
      } else {
        Replay.replay(migrator, tenant, stretch);
      }
      arrived(tenant, stretch.getLast());
    }
  }

  // Better to fail and be tried again than to queue every reader behind a waiting DDL lock.
  private void setTimeouts() {
    registry.fetch(
        "SELECT set_config('lock_timeout', ?, true), set_config('statement_timeout', ?, true)",
        Long.toString(options.lockTimeout().toMillis()),
        Long.toString(options.statementTimeout().toMillis()));
  }

  private List<Release> missing(TenantId tenant) {
    int standsAt =
        registry
            .fetchSingle(
                "SELECT schema_release FROM registry.tenant WHERE id = ? FOR NO KEY UPDATE",
                tenant.value())
            .get("schema_release", Integer.class);
    return releases.stream().filter(it -> it.number() > standsAt).toList();
  }

  static List<List<Release>> stretches(List<Release> releases) {
    List<List<Release>> stretches = new ArrayList<>();
    for (Release release : releases) {
      boolean goesOn =
          release.phase() != Phase.POST
              && !stretches.isEmpty()
              && stretches.getLast().getLast().phase() != Phase.POST;
      if (!goesOn) {
        stretches.add(new ArrayList<>());
      }
      stretches.getLast().add(release);
    }
    return stretches;
  }

  /** Nodes hear of it, since a tenant that was behind them is not any more. */
  private void arrived(TenantId tenant, Release release) {
    registry.execute(
        """
        WITH arrived AS (UPDATE registry.tenant SET schema_release = ? WHERE id = ? RETURNING id)
        INSERT INTO cell.change (tenant) SELECT id FROM arrived
        """,
        release.number(),
        tenant.value());
  }
}
