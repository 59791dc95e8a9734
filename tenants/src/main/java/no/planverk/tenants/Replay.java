package no.planverk.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import no.planverk.domain.tenant.TenantId;

/** Writes releases into a tenant's schema, inside the transaction that is open. */
final class Replay {
  private Replay() {}

  /** The driver splits the text at its statements, and knows comments and every kind of quote. */
  static void replay(Connection migrator, TenantId tenant, List<Release> releases)
      throws SQLException {
    var names = TenantNames.of(tenant);
    try (var statement = migrator.createStatement()) {
      statement.execute("SET LOCAL search_path = " + names.schema());
      for (Release release : releases) {
        statement.execute(release.textFor(names));
      }
      statement.execute("SET LOCAL search_path = pg_catalog");
    }
  }
}
