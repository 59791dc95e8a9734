package no.planverk.tenants.upgrade;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.tenant.TenantSlug;
import no.planverk.tenants.Cell;
import no.planverk.tenants.ClusterSetup;
import no.planverk.tenants.Jooq;
import no.planverk.tenants.Login;
import no.planverk.tenants.release.Release;
import no.planverk.tenants.release.Releases;
import no.planverk.tenants.release.Releasing;
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
   *
   * @throws InvalidValue when there is no municipality of a slug that is to go first; nothing is
   *     done then
   */
  public MigrationReport migrate(RolloutOptions options, RolloutProgress progress) {
    return alone(
        migrator -> {
          requireKnown(options.first(), Jooq.on(migrator));
          List<Integer> released = new Releasing(migrator).release();
          return report(released, migrator, options, progress, FleetUpgrade::upgrade);
        });
  }

  /** Those that failed the last time, and nobody else: to see whether what was mended is mended. */
  public MigrationReport retry(RolloutOptions options, RolloutProgress progress) {
    return alone(
        migrator -> {
          requireKnown(options.first(), Jooq.on(migrator));
          return report(List.of(), migrator, options, progress, FleetUpgrade::retry);
        });
  }

  /** Before anything is done: a slug that was mistyped would let nobody go first. */
  private static void requireKnown(List<TenantSlug> first, DSLContext registry) {
    Set<String> unknown =
        first.stream().map(TenantSlug::value).collect(Collectors.toCollection(TreeSet::new));
    if (!unknown.isEmpty() && isThere(registry)) {
      unknown.removeAll(
          registry.fetch("SELECT slug FROM registry.tenant").getValues("slug", String.class));
    }
    if (!unknown.isEmpty()) {
      throw new InvalidValue(
          "nobody can go first at %s: no municipality is there"
              .formatted(String.join(", ", unknown)));
    }
  }

  private static boolean isThere(DSLContext registry) {
    return registry
        .fetchSingle("SELECT to_regclass('registry.tenant') IS NOT NULL AS there")
        .get("there", Boolean.class);
  }

  private MigrationReport report(
      List<Integer> released,
      Connection migrator,
      RolloutOptions options,
      RolloutProgress progress,
      BiFunction<FleetUpgrade, Connection, FleetUpgrade.Outcome> way) {
    DSLContext registry = Jooq.on(migrator);
    List<Release> all = Releases.after(0, registry);
    Optional<Nodes.Blocked> blocked = Nodes.blocked(all, registry);
    List<Release> free = blocked.map(it -> it.before(all)).orElse(all);
    FleetUpgrade.Outcome outcome =
        way.apply(new FleetUpgrade(cell, free, options, progress), migrator);
    return new MigrationReport(
        released,
        outcome.upgraded(),
        outcome.failed(),
        outcome.stopped(),
        blocked.map(Nodes.Blocked::toString));
  }

  private MigrationReport alone(Work work) {
    try (Connection migrator = cell.connect(Login.MIGRATOR)) {
      ClusterSetup.requireVersion(migrator.getMetaData().getDatabaseMajorVersion());
      Jooq.on(migrator).fetch("SELECT pg_advisory_lock(?)", LOCK);
      return work.on(migrator);
    } catch (SQLException refused) {
      throw new DataAccessException("the migration failed: " + refused.getMessage(), refused);
    }
  }

  private interface Work {
    MigrationReport on(Connection migrator) throws SQLException;
  }
}
