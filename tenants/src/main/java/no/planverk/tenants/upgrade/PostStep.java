package no.planverk.tenants.upgrade;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.regex.Pattern;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.Jooq;
import no.planverk.tenants.TenantNames;
import no.planverk.tenants.release.Release;

/**
 * Fills a tenant's tables in batches and builds indexes while people work, each statement a
 * transaction of its own. Wherever it is halted it may begin anew: a batch that is done changes
 * nothing, and an index that was left half built is built again.
 */
final class PostStep {
  private static final Pattern BATCH =
      Pattern.compile(
          "(WITH|INSERT|UPDATE|DELETE)\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final Connection migrator;
  private final RolloutOptions options;

  PostStep(Connection migrator, RolloutOptions options) {
    this.migrator = migrator;
    this.options = options;
  }

  void take(TenantId tenant, Release release) throws SQLException {
    TenantNames names = TenantNames.of(tenant);
    migrator.setAutoCommit(true);
    try (Statement statement = migrator.createStatement()) {
      statement.execute("SET search_path = " + names.schema());
      statement.execute("SET lock_timeout = " + options.lockTimeout().toMillis());
      statement.execute("SET statement_timeout = " + options.statementTimeout().toMillis());
      dropHalfBuilt(names, statement);
      for (String text : release.statementsFor(names)) {
        run(text, statement);
      }
    } finally {
      giveBack();
    }
  }

  private static void run(String text, Statement statement) throws SQLException {
    statement.execute(text);
    if (BATCH.matcher(text).matches()) {
      while (statement.getUpdateCount() > 0) {
        statement.execute(text);
      }
    }
  }

  /**
   * What {@code CREATE INDEX CONCURRENTLY} leaves when it is halted stands in the way of another.
   */
  private void dropHalfBuilt(TenantNames names, Statement statement) throws SQLException {
    List<String> halfBuilt =
        Jooq.on(migrator)
            .fetch(
                """
                SELECT CAST(indexrelid AS regclass)::text AS name FROM pg_index
                JOIN pg_class ON pg_class.oid = indexrelid
                WHERE NOT indisvalid AND relnamespace = CAST(? AS regnamespace)
                """,
                names.schema())
            .map(row -> row.get("name", String.class));
    for (String index : halfBuilt) {
      statement.execute("DROP INDEX CONCURRENTLY IF EXISTS " + index);
    }
  }

  private void giveBack() throws SQLException {
    if (migrator.isClosed()) {
      return;
    }
    try (Statement statement = migrator.createStatement()) {
      statement.execute("RESET search_path");
      statement.execute("RESET lock_timeout");
      statement.execute("RESET statement_timeout");
    }
    migrator.setAutoCommit(false);
  }
}
