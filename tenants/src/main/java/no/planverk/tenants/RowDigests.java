package no.planverk.tenants;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;

/**
 * A digest of every row that each schema has, in one snapshot of the database: two databases with
 * the same digests hold the same.
 */
public final class RowDigests {
  /**
   * The tables of tenants and what is kept beside them; of jobs only the server knows what is due.
   */
  private static final String TABLES =
      """
      SELECT nspname AS schema, relname AS name
      FROM pg_class JOIN pg_namespace ON pg_namespace.oid = relnamespace
      WHERE relkind = 'r' AND relname <> 'scheduled_task'
        AND (nspname ~ '^t_[a-z][a-z0-9]{15}$' OR nspname IN ('registry', 'cell', 'commons'))
      ORDER BY nspname, relname
      """;

  private RowDigests() {}

  /**
   * By the name of the schema.
   *
   * @param url of the database itself, where {@code user} may read everything
   */
  public static SortedMap<String, String> of(String url, String user, String password) {
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
      connection.setAutoCommit(false);
      DSLContext sql = Jooq.on(connection);
      List<Record> tables = sql.fetch(TABLES);
      SortedMap<String, String> digests = new TreeMap<>();
      for (Record table : tables) {
        String schema = table.get("schema", String.class);
        digests.merge(
            schema,
            digest(sql, schema, table.get("name", String.class)),
            (a, b) -> md5(sql, a + b));
      }
      return digests;
    } catch (SQLException refused) {
      throw new DataAccessException("the rows could not be read: " + refused.getMessage(), refused);
    }
  }

  /** In whatever order the rows stand on the disk. */
  private static String digest(DSLContext sql, String schema, String table) {
    return sql.fetchSingle(
            """
            SELECT md5('%2$s' || coalesce(string_agg(md5(row::text), '' ORDER BY md5(row::text)), ''))
              AS digest
            FROM "%1$s"."%2$s" AS row
            """
                .formatted(schema, table))
        .get("digest", String.class);
  }

  private static String md5(DSLContext sql, String text) {
    return sql.fetchSingle("SELECT md5(?) AS digest", text).get("digest", String.class);
  }
}
