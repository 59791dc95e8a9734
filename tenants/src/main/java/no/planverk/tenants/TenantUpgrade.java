package no.planverk.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import no.planverk.domain.tenant.TenantId;
import org.jooq.DSLContext;

/** Replays for one tenant the releases that it is missing, and notes where it stands. */
final class TenantUpgrade {
  private TenantUpgrade() {}

  /** One transaction: after a failure the tenant stands exactly where it stood. */
  static void upgrade(Connection migrator, TenantId tenant) throws SQLException {
    migrator.setAutoCommit(false);
    try {
      DSLContext registry = Jooq.on(migrator);
      // Better to fail and be tried again than to queue every reader behind a waiting DDL lock.
      registry.execute("SET LOCAL lock_timeout = '3s'");
      List<Release> missing = Releases.after(release(tenant, registry), registry);
      Replay.replay(migrator, tenant, missing);
      if (!missing.isEmpty()) {
        registry.execute(
            "UPDATE registry.tenant SET schema_release = ? WHERE id = ?",
            missing.getLast().number(),
            tenant.value());
      }
      migrator.commit();
    } catch (SQLException | RuntimeException refused) {
      migrator.rollback();
      throw refused;
    } finally {
      migrator.setAutoCommit(true);
    }
  }

  private static int release(TenantId tenant, DSLContext registry) {
    return registry
        .fetchSingle(
            "SELECT schema_release FROM registry.tenant WHERE id = ? FOR UPDATE", tenant.value())
        .get("schema_release", Integer.class);
  }
}
