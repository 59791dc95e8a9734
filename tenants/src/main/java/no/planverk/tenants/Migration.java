package no.planverk.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * Brings the registry, the template and every tenant's tables to the newest release. The server
 * never does this by itself; it only looks (see {@link SchemaVersions}). Two at a time wait for
 * each other.
 */
public final class Migration {
  /** Any number will do, as long as nobody else in this database uses it. */
  private static final long LOCK = 0x706c616e7665726bL;

  private final Cell cell;

  public Migration(Cell cell) {
    this.cell = cell;
  }

  public MigrationReport migrate() {
    return migrate(RolloutOptions.USUAL, RolloutProgress.SILENT);
  }

  /**
   * What fails for a tenant is in the report and leaves that tenant where it was; the next
   * migration tries again, and takes up what was halted.
   */
  public MigrationReport migrate(RolloutOptions options, RolloutProgress progress) {
    try (Connection migrator = cell.connect(Login.MIGRATOR)) {
      ClusterSetup.requireVersion(migrator.getMetaData().getDatabaseMajorVersion());
      DSLContext registry = Jooq.on(migrator);
      registry.fetch("SELECT pg_advisory_lock(?)", LOCK);
      List<Integer> released = new Releasing(migrator).release();
      List<Release> releases = Releases.after(0, registry);
      Optional<Nodes.Blocked> blocked = Nodes.blocked(releases, registry);
      FleetUpgrade.Outcome outcome =
          new FleetUpgrade(
                  cell, blocked.map(it -> it.before(releases)).orElse(releases), options, progress)
              .upgrade(migrator);
      return new MigrationReport(
          released,
          outcome.upgraded(),
          outcome.failed(),
          outcome.stopped().or(() -> blocked.map(Nodes.Blocked::toString)));
    } catch (SQLException refused) {
      throw new DataAccessException("the migration failed: " + refused.getMessage(), refused);
    }
  }
}
