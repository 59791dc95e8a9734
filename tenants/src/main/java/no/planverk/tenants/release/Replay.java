package no.planverk.tenants.release;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.TenantNames;

/** Writes releases into a tenant's schema, inside the transaction that is open. */
public final class Replay {
  private Replay() {}

  /** For a tenant that has data. */
  public static void replay(Connection migrator, TenantId tenant, List<Release> releases)
      throws SQLException {
    TenantNames names = TenantNames.of(tenant);
    replay(migrator, names, releases.stream().map(it -> it.textFor(names)).toList());
  }

  /** For a schema that has just been made. */
  public static void replayAll(Connection migrator, TenantNames names, List<Release> releases)
      throws SQLException {
    replay(migrator, names, releases.stream().map(it -> it.textForNew(names)).toList());
  }

  /**
   * All at once, for one way to the database and back. The driver splits the texts at their
   * statements, and knows comments and all kinds of quotes.
   */
  private static void replay(Connection migrator, TenantNames names, List<String> texts)
      throws SQLException {
    List<String> all = new ArrayList<>();
    all.add("SET LOCAL search_path = " + names.schema());
    all.addAll(texts);
    all.add("SET LOCAL search_path = pg_catalog");
    try (var statement = migrator.createStatement()) {
      statement.execute(String.join("\n;\n", all));
    }
  }
}
