package no.planverk.tenants.upgrade;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import no.planverk.tenants.Cell;
import no.planverk.tenants.Login;

/**
 * The connections of a rollout's workers. They are kept from wave to wave: to open one takes as
 * long as to upgrade a tenant. Threads share it.
 */
final class UpgradeCrew implements AutoCloseable {
  private final Cell cell;
  private final Queue<Connection> resting = new ConcurrentLinkedQueue<>();

  UpgradeCrew(Cell cell) {
    this.cell = cell;
  }

  /** What is done with a connection that nobody else has meanwhile, without autocommit. */
  interface Work {
    void on(Connection worker) throws SQLException;
  }

  /** Work that ends well ends without an open transaction; after any other the connection goes. */
  void lend(Work work) throws SQLException {
    Connection worker = rested();
    try {
      work.on(worker);
    } catch (SQLException | RuntimeException broken) {
      worker.close();
      throw broken;
    }
    if (!worker.isClosed()) {
      resting.add(worker);
    }
  }

  private Connection rested() throws SQLException {
    Connection rested = resting.poll();
    if (rested != null) {
      return rested;
    }
    Connection fresh = cell.connect(Login.MIGRATOR);
    fresh.setAutoCommit(false);
    return fresh;
  }

  @Override
  public void close() throws SQLException {
    for (Connection worker : resting) {
      worker.close();
    }
  }
}
