package no.planverk.tenants;

import java.sql.Connection;
import java.sql.SQLException;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;

/** The end of a transaction after which everything that it did is stored. */
public final class Commit {
  private static final String IN_FAILED_TRANSACTION = "25P02";

  private Commit() {}

  /**
   * PostgreSQL answers COMMIT by rolling back where a statement has failed before, even if nobody
   * heard of it, and the driver (42.7) takes that for done.
   *
   * @throws SQLException when a statement has failed; nothing is stored
   */
  public static void of(Connection connection) throws SQLException {
    if (connection.unwrap(BaseConnection.class).getTransactionState() == TransactionState.FAILED) {
      throw new SQLException(
          "a statement of the transaction was refused and the refusal passed over",
          IN_FAILED_TRANSACTION);
    }
    connection.commit();
  }
}
