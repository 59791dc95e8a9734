package no.planverk.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import no.planverk.domain.tenant.Tenant;
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
  private static final FreshDatabase DATABASE = PostgresForTests.freshDatabase();
  private static final Tenant FJORDVIK = DATABASE.open("fjordvik");
  private static final Tenant HAVDAL = DATABASE.open("havdal");

  @TempDir private static Path folder;
  private static PgBouncer bouncer;
  private static TenantDatabase tenants;

  @BeforeAll
  static void start() throws IOException {
    bouncer = PgBouncer.before(DATABASE.cell(), folder);
    tenants = new TenantDatabase(bouncer.cell(), CONNECTIONS);
  }

  @AfterAll
  static void stop() {
    tenants.close();
    bouncer.close();
  }

  @Override
  public FreshDatabase database() {
    return DATABASE;
  }

  @Override
  public Cell cell() {
    return bouncer.cell();
  }

  @Override
  public TenantDatabase tenants() {
    return tenants;
  }

  @Override
  public Tenant fjordvik() {
    return FJORDVIK;
  }

  @Override
  public Tenant havdal() {
    return HAVDAL;
  }

  /** Else all of this would be tried on as many connections as without it. */
  @Test
  void connections_of_the_service_share_one_to_postgresql() throws SQLException {
    Set<Integer> backends = new HashSet<>();
    try (var one = new Pool(cell(), Login.EDITING, 1, false);
        var other = new Pool(cell(), Login.EDITING, 1, false);
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
