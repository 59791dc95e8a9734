package no.planverk.tenants;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import no.planverk.tenants.upgrade.Migration;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;
import org.postgresql.PGConnection;

/**
 * Makes a PostgreSQL cluster ready to be a cell: the logins by duty and the database. To be run by
 * an administrator of the cluster (superuser, or CREATEROLE with CREATEDB), as often as one likes.
 */
public final class ClusterSetup {
  static final int POSTGRES_VERSION = 18;

  /** What every tenant's writing roles inherit: the right to say that something has changed. */
  public static final String TENANT_GROUP = "planverk_tenant";

  private final String url;
  private final String user;
  private final String password;

  /**
   * @param url a JDBC address of any database in the cluster, mostly {@code …/postgres}, without
   *     user and password
   */
  public ClusterSetup(String url, String user, String password) {
    this.url = url;
    this.user = user;
    this.password = password;
  }

  /** Sets the passwords, too. Run {@link Migration} on the cell next. */
  public Cell prepare(String database, Passwords passwords) {
    var cell = new Cell(Cell.sibling(url, database), passwords);
    try (Connection connection = DriverManager.getConnection(url, user, password)) {
      requireVersion(connection.getMetaData().getDatabaseMajorVersion());
      DSLContext cluster = Jooq.on(connection);
      for (Login login : Login.values()) {
        makeLogin(cluster, login);
        setPassword(connection, login, passwords.of(login));
      }
      makeGroups(cluster);
      makeDatabase(cluster, database);
      grantAccess(cell, database);
    } catch (SQLException refused) {
      throw new DataAccessException(
          "the cluster could not be prepared: " + refused.getMessage(), refused);
    }
    return cell;
  }

  public static void requireVersion(int major) {
    if (major != POSTGRES_VERSION) {
      throw new IllegalStateException(
          "Planverk needs PostgreSQL %d; this server is version %d"
              .formatted(POSTGRES_VERSION, major));
    }
  }

  private static void makeLogin(DSLContext cluster, Login login) {
    makeRole(cluster, login.user());
    cluster.execute(
        "ALTER ROLE %s LOGIN NOINHERIT NOCREATEDB %s"
            .formatted(login.user(), login == Login.MIGRATOR ? "CREATEROLE" : "NOCREATEROLE"));
    set(cluster, login, "search_path", "pg_catalog");
    set(cluster, login, "statement_timeout", login.statementTimeout());
    set(cluster, login, "idle_in_transaction_session_timeout", login.idleTimeout());
    set(cluster, login, "transaction_timeout", login.transactionTimeout());
  }

  private static void set(DSLContext cluster, Login login, String setting, String value) {
    cluster.execute("ALTER ROLE %s SET %s = '%s'".formatted(login.user(), setting, value));
  }

  /** The driver sends a SCRAM verifier, so that no log of the server shows a password. */
  private static void setPassword(Connection connection, Login login, String password)
      throws SQLException {
    connection
        .unwrap(PGConnection.class)
        .alterUserPassword(login.user(), password.toCharArray(), null);
  }

  private static void makeGroups(DSLContext cluster) {
    var template = TenantNames.TEMPLATE;
    for (String role :
        List.of(TENANT_GROUP, template.rwRole(), template.publicRole(), template.insertRole())) {
      makeRole(cluster, role);
    }
    cluster.execute(
        "GRANT %s TO %s WITH ADMIN TRUE, INHERIT FALSE, SET FALSE"
            .formatted(TENANT_GROUP, Login.MIGRATOR.user()));
  }

  private static void makeRole(DSLContext cluster, String role) {
    if (cluster.fetch("SELECT FROM pg_roles WHERE rolname = ?", role).isEmpty()) {
      cluster.execute("CREATE ROLE " + role);
    }
  }

  /** Sorted by code point for ever: an operating system's upgrade cannot spoil an index. */
  private static void makeDatabase(DSLContext cluster, String database) {
    if (cluster.fetch("SELECT FROM pg_database WHERE datname = ?", database).isEmpty()) {
      cluster.execute(
          """
          CREATE DATABASE %s TEMPLATE template0 ENCODING 'UTF8'
          LOCALE_PROVIDER builtin LOCALE 'C' BUILTIN_LOCALE 'C.UTF-8'
          """
              .formatted(quoted(database)));
    }
  }

  private void grantAccess(Cell cell, String database) throws SQLException {
    String name = quoted(database);
    String logins =
        Arrays.stream(Login.values()).map(Login::user).collect(Collectors.joining(", "));
    try (Connection connection = DriverManager.getConnection(cell.url(), user, password)) {
      DSLContext inside = Jooq.on(connection);
      inside.execute("REVOKE ALL ON DATABASE %s FROM PUBLIC".formatted(name));
      inside.execute("REVOKE ALL ON SCHEMA public FROM PUBLIC");
      inside.execute("GRANT CONNECT ON DATABASE %s TO %s".formatted(name, logins));
      inside.execute("GRANT CREATE ON DATABASE %s TO %s".formatted(name, Login.MIGRATOR.user()));
    }
  }

  private static String quoted(String name) {
    return '"' + name.replace("\"", "\"\"") + '"';
  }
}
