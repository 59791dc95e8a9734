package no.planverk.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import org.jooq.exception.DataAccessException;

/** Where the work that nobody waits for is kept: the tables of the schema {@code cell}. */
public final class JobsDatabase implements AutoCloseable {
  /** The table of db-scheduler. */
  public static final String TASKS = "cell.scheduled_task";

  private static final int CONNECTIONS = 3;

  private final Pool pool;

  public JobsDatabase(Cell cell) {
    this.pool = new Pool(cell, Login.JOBS, CONNECTIONS, false);
  }

  /** Connections of the login for jobs, which may touch no tenant until it takes a role. */
  public DataSource source() {
    return pool.source();
  }

  /**
   * Forgets changes older than {@code age}. Who listens reads them within seconds, and whoever was
   * deaf for longer takes it that everything has changed.
   */
  public int forgetChanges(Duration age) {
    try (Connection connection = pool.take()) {
      int rows =
          Jooq.on(connection)
              .execute(
                  "DELETE FROM cell.change WHERE at < now() - make_interval(secs => ?)",
                  age.toSeconds());
      Commit.of(connection);
      return rows;
    } catch (SQLException broken) {
      throw new DataAccessException("old changes were not forgotten", broken);
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
