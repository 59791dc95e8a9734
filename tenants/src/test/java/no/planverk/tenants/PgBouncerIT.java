package no.planverk.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The isolation of tenants through PgBouncer in transaction mode, where units of work from several
 * connections of the service share one connection to PostgreSQL.
 */
final class PgBouncerIT implements IsolationContract {
  private static final int CONNECTIONS = 4;

  @TempDir private static Path folder;
  private static PgBouncer bouncer;
  private static TwoPlanets planets;

  @BeforeAll
  static void start() throws IOException {
    FreshDatabase database = PostgresForTests.freshDatabase();
    bouncer = PgBouncer.before(database.cell(), folder);
    planets = TwoPlanets.reached(bouncer.cell(), database, CONNECTIONS);
  }

  @AfterAll
  static void stop() {
    planets.close();
    bouncer.close();
  }

  @Override
  public TwoPlanets planets() {
    return planets;
  }

  /** Else all of this would be tried on as many connections as without it. */
  @Test
  void connections_of_the_service_share_one_to_postgresql() throws SQLException {
    Set<Integer> backends = new HashSet<>();
    try (var one = new Pool(bouncer.cell(), Login.EDITING, 1, false);
        var other = new Pool(bouncer.cell(), Login.EDITING, 1, false);
        var first = one.take();
        var second = other.take()) {
      for (int turn = 0; turn < 3; turn++) {
        backends.add(Jooq.on(first).fetchSingle("SELECT pg_backend_pid()").into(Integer.class));
        first.commit();
        backends.add(Jooq.on(second).fetchSingle("SELECT pg_backend_pid()").into(Integer.class));
        second.commit();
      }
    }
    assertThat(backends).hasSize(1);
  }
}
