package no.planverk.tenants.release;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.tenants.Jooq;
import no.planverk.tenants.TenantNames;
import org.jooq.DSLContext;

/**
 * Brings registry and template to this build's changelogs, and keeps the text of each new step for
 * the tenants. Under the lock of migrations.
 */
public final class Releasing {
  private final LiquibaseChangelogs changelogs = new LiquibaseChangelogs();
  private final Connection migrator;
  private final DSLContext registry;

  public Releasing(Connection migrator) {
    this.migrator = migrator;
    this.registry = Jooq.on(migrator);
  }

  /**
   * The numbers of the steps that are new in this database. One query where it has taken these very
   * changelogs before.
   */
  public List<Integer> release() throws SQLException {
    String digest = Changelog.digest();
    if (isTaken(digest)) {
      return List.of();
    }
    List<Integer> released = releaseAll();
    registry.execute(
        """
        INSERT INTO registry.changelog (digest) VALUES (?)
        ON CONFLICT (one) DO UPDATE SET digest = EXCLUDED.digest
        """,
        digest);
    return released;
  }

  private boolean isTaken(String digest) {
    boolean asked =
        registry
            .fetchSingle("SELECT to_regclass('registry.changelog') IS NOT NULL AS there")
            .get(0, Boolean.class);
    return asked
        && !registry.fetch("SELECT 1 FROM registry.changelog WHERE digest = ?", digest).isEmpty();
  }

  private List<Integer> releaseAll() throws SQLException {
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
    Releases.setFingerprint(Fingerprint.ofTemplate(registry), registry);
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
}
