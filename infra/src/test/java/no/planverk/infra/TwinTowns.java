package no.planverk.infra;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.LinkedHashMap;
import java.util.Map;
import no.planverk.domain.tenant.Tenant;

/**
 * Makes many municipalities of one in little time: the rows of its schema are copied as they are,
 * past every rule, by the administrator of the database. For benchmarks alone.
 */
record TwinTowns(RunningDemo demo, PublishedTowns towns) {
  /** A new municipality that has published the same. */
  Tenant twin(Tenant original, String slug) throws SQLException {
    Tenant twin = towns.open(slug);
    String url = demo.database().url("planverk");
    try (Connection administrator = DriverManager.getConnection(url, "postgres", "postgres");
        Statement sql = administrator.createStatement()) {
      sql.execute("SET session_replication_role = replica");
      for (Map.Entry<String, String> table : columns(sql, original).entrySet()) {
        sql.addBatch("DELETE FROM t_%s.%s".formatted(twin.id(), table.getKey()));
        sql.addBatch(
            "INSERT INTO t_%1$s.%2$s (%3$s) OVERRIDING SYSTEM VALUE SELECT %3$s FROM t_%4$s.%2$s"
                .formatted(twin.id(), table.getKey(), table.getValue(), original.id()));
      }
      sql.executeBatch();
    }
    return twin;
  }

  /** The columns of each table that can be written. */
  private static Map<String, String> columns(Statement sql, Tenant of) throws SQLException {
    Map<String, String> columns = new LinkedHashMap<>();
    try (ResultSet rows =
        sql.executeQuery(
            """
            SELECT relname, string_agg(quote_ident(attname), ', ')
            FROM pg_class JOIN pg_attribute ON attrelid = pg_class.oid
            WHERE relnamespace = 't_%s'::regnamespace AND relkind = 'r'
              AND attnum > 0 AND NOT attisdropped AND attgenerated = ''
            GROUP BY relname
            """
                .formatted(of.id()))) {
      while (rows.next()) {
        columns.put(rows.getString(1), rows.getString(2));
      }
    }
    return columns;
  }
}
