package no.planverk.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.domain.tenant.TenantId;
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
  private final LiquibaseChangelogs changelogs = new LiquibaseChangelogs();

  public Migration(Cell cell) {
    this.cell = cell;
  }

  public MigrationReport migrate() {
    try (Connection migrator = cell.connect(Login.MIGRATOR)) {
      ClusterSetup.requireVersion(migrator.getMetaData().getDatabaseMajorVersion());
      Jooq.on(migrator).fetch("SELECT pg_advisory_lock(?)", LOCK);
      List<Integer> released = release(migrator, Jooq.on(migrator));
      return upgradeTenants(migrator, released);
    } catch (SQLException refused) {
      throw new DataAccessException("the migration failed: " + refused.getMessage(), refused);
    }
  }

  private List<Integer> release(Connection migrator, DSLContext registry) throws SQLException {
    for (String schema : List.of("registry", "cell", TenantNames.TEMPLATE.schema())) {
      registry.execute("CREATE SCHEMA IF NOT EXISTS " + schema);
    }
    Changelog.REGISTRY.forEach(file -> changelogs.updateRegistry(migrator, file));
    migrator.setAutoCommit(true);
    Map<Integer, Release> known =
        Releases.after(0, registry).stream()
            .collect(Collectors.toMap(Release::number, Function.identity()));
    List<Integer> released = new ArrayList<>();
    for (String file : Changelog.TENANT) {
      Release release = changelogs.emit(file);
      if (!isKnown(release, known)) {
        changelogs.updateTemplate(migrator, file);
        migrator.setAutoCommit(true);
        Releases.add(release, registry);
        released.add(release.number());
      }
    }
    return released;
  }

  private static boolean isKnown(Release release, Map<Integer, Release> known) {
    Release kept = known.get(release.number());
    if (kept != null && !kept.equals(release)) {
      throw new IllegalStateException(
          "release %d (%s) was changed after it had been released"
              .formatted(release.number(), release.name()));
    }
    return kept != null;
  }

  private MigrationReport upgradeTenants(Connection migrator, List<Integer> released)
      throws SQLException {
    List<TenantId> upgraded = new ArrayList<>();
    Map<TenantId, String> failed = new LinkedHashMap<>();
    for (TenantId tenant : behind(Jooq.on(migrator))) {
      try {
        TenantUpgrade.upgrade(migrator, tenant);
        upgraded.add(tenant);
      } catch (SQLException | RuntimeException refused) {
        failed.put(tenant, String.valueOf(refused.getMessage()));
      }
    }
    return new MigrationReport(released, upgraded, failed);
  }

  private static List<TenantId> behind(DSLContext registry) {
    return registry
        .fetch(
            """
            SELECT id FROM registry.tenant
            WHERE schema_release < (SELECT max(number) FROM registry.release)
            ORDER BY created_at, id
            """)
        .map(row -> new TenantId(row.get("id", String.class)));
  }
}
