package no.planverk.tenants;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import no.planverk.tenants.upgrade.Migration;
import org.jooq.exception.DataAccessException;

/**
 * One real PostgreSQL 18 per JVM, started when first asked for. Each test class takes a database of
 * its own, copied from one that is prepared and migrated once.
 */
public final class PostgresForTests {
  public static final Passwords PASSWORDS = Passwords.of(login -> "only-for-tests");

  /** Held here, since the logging framework forgets the level of a logger that nobody holds. */
  private static final List<Logger> TALKATIVE =
      Stream.of("io.zonky", "com.zaxxer.hikari", "org.jooq").map(Logger::getLogger).toList();

  static {
    TALKATIVE.forEach(logger -> logger.setLevel(Level.WARNING));
  }

  private static final String PREPARED = "planverk_prepared";

  private PostgresForTests() {}

  /** A database with logins, registry and template, and no tenant yet. */
  public static FreshDatabase freshDatabase() {
    String name = emptyName();
    execute("CREATE DATABASE %s TEMPLATE %s".formatted(name, Server.prepared()));
    return new FreshDatabase(setup().prepare(name, PASSWORDS));
  }

  /** A name that no database has. */
  public static String emptyName() {
    return "planverk_" + UUID.randomUUID().toString().replace("-", "");
  }

  public static ClusterSetup setup() {
    return new ClusterSetup(superuserUrl("postgres"), "postgres", "postgres");
  }

  static String superuserUrl(String database) {
    return Server.url(Server.RUNNING, database);
  }

  private static void execute(String sql) {
    try (var connection = Server.RUNNING.getPostgresDatabase().getConnection()) {
      Jooq.on(connection).execute(sql);
    } catch (SQLException refused) {
      throw new DataAccessException("the database for a test was not made", refused);
    }
  }

  /** Its initializer runs once, however many test classes ask. */
  private static final class Server {
    static final EmbeddedPostgres RUNNING = start();
    private static final Object PREPARED_ONCE = prepare();

    static String prepared() {
      return PREPARED_ONCE.toString();
    }

    static String url(EmbeddedPostgres server, String database) {
      return "jdbc:postgresql://localhost:%d/%s".formatted(server.getPort(), database);
    }

    private static EmbeddedPostgres start() {
      try {
        var server =
            EmbeddedPostgres.builder()
                .setOutputRedirector(ProcessBuilder.Redirect.DISCARD)
                .setErrorRedirector(ProcessBuilder.Redirect.DISCARD)
                .setServerConfig("fsync", "off")
                .setServerConfig("synchronous_commit", "off")
                .setServerConfig("full_page_writes", "off")
                .setServerConfig("wal_level", "logical")
                .setServerConfig("max_connections", "200")
                .start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(server)));
        return server;
      } catch (IOException refused) {
        throw new UncheckedIOException(refused);
      }
    }

    private static void stop(EmbeddedPostgres server) {
      try {
        server.close();
      } catch (IOException alreadyGone) {
        throw new UncheckedIOException(alreadyGone);
      }
    }

    private static String prepare() {
      var setup = new ClusterSetup(url(RUNNING, "postgres"), "postgres", "postgres");
      new Migration(setup.prepare(PREPARED, PASSWORDS)).migrate();
      return PREPARED;
    }
  }
}
