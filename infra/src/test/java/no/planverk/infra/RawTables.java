package no.planverk.infra;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/**
 * The same statements as ours by JDBC and nothing else: what opening and upgrading cost at least.
 */
final class RawTables implements AutoCloseable {
  private static final List<String> ROLES = List.of("rw", "public", "insert");

  private final String url;
  private final Connection connection;
  private final List<String> texts = new ArrayList<>();

  /**
   * @param url of the cell's database, in which a superuser works here
   */
  RawTables(String url) throws SQLException {
    this.url = url;
    this.connection = connect();
    try (Statement sql = connection.createStatement();
        ResultSet rows = sql.executeQuery("SELECT text FROM registry.release ORDER BY number")) {
      while (rows.next()) {
        texts.add(rows.getString(1));
      }
    }
  }

  Connection connect() throws SQLException {
    return DriverManager.getConnection(url, "postgres", "postgres");
  }

  /** Schema, roles and tables in one transaction, as when a tenancy is opened; in milliseconds. */
  double open(String name) throws SQLException {
    long began = System.nanoTime();
    connection.setAutoCommit(false);
    try (Statement sql = connection.createStatement()) {
      for (String role : ROLES) {
        sql.execute("CREATE ROLE %s_%s".formatted(name, role));
      }
      sql.execute("CREATE SCHEMA " + name);
      sql.execute("SET LOCAL search_path = " + name);
      for (String text : texts) {
        sql.execute(filled(text, name));
      }
    }
    connection.commit();
    connection.setAutoCommit(true);
    return (System.nanoTime() - began) / 1e6;
  }

  private static String filled(String text, String name) {
    return ROLES.stream()
        .reduce(text, (filled, role) -> filled.replace("${" + role + "}", name + "_" + role));
  }

  void drop(String name) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.execute("DROP SCHEMA %s CASCADE".formatted(name));
      for (String role : ROLES) {
        sql.execute("DROP ROLE %s_%s".formatted(name, role));
      }
    }
  }

  /** One text in each schema, a transaction each, by several workers; in milliseconds. */
  double everywhere(String text, List<String> tenants, int workers) throws Exception {
    long began = System.nanoTime();
    List<Thread> threads = new ArrayList<>();
    for (int worker = 0; worker < workers; worker++) {
      int first = worker;
      threads.add(Thread.ofPlatform().start(() -> some(text, tenants, first, workers)));
    }
    for (Thread thread : threads) {
      thread.join();
    }
    return (System.nanoTime() - began) / 1e6;
  }

  private void some(String text, List<String> tenants, int first, int step) {
    try (Connection worker = connect();
        Statement sql = worker.createStatement()) {
      worker.setAutoCommit(false);
      for (int place = first; place < tenants.size(); place += step) {
        String tenant = tenants.get(place);
        sql.execute("SET LOCAL search_path = t_" + tenant);
        sql.execute(filled(text, tenant));
        worker.commit();
      }
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  /** A table of one tenant that nobody gets at until this is closed. */
  Connection locked(String tenant, String table) throws SQLException {
    Connection holder = connect();
    holder.setAutoCommit(false);
    try (Statement sql = holder.createStatement()) {
      sql.execute("LOCK TABLE t_%s.%s IN ACCESS EXCLUSIVE MODE".formatted(tenant, table));
    }
    return holder;
  }

  /** Looks into each of these schemas, and says what the backend has then of its own, in MB. */
  double backendMegabytes(List<String> tenants) throws Exception {
    try (Connection visitor = connect();
        Statement sql = visitor.createStatement()) {
      for (String tenant : tenants) {
        sql.execute(
            "SELECT FROM t_%1$s.plan, t_%1$s.section, t_%1$s.block, t_%1$s.element, t_%1$s.journal LIMIT 1"
                .formatted(tenant));
      }
      try (ResultSet row = sql.executeQuery("SELECT pg_backend_pid()")) {
        row.next();
        return ServedCell.megabytes(row.getLong(1), "RssAnon");
      }
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
