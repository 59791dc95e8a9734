package no.planverk.tenants;

import java.sql.SQLException;

/**
 * The database did not answer: no connection was to be had in time, or the one in use was lost.
 * What was begun is rolled back; only a commit that was on its way may still have been done.
 */
public final class DatabaseAway extends RuntimeException {
  /** It is known to be away, and sought. */
  DatabaseAway() {
    super("the database is away");
  }

  DatabaseAway(Throwable cause) {
    super("the database did not answer in time", cause);
  }

  /** Whether the failure is the connection's, not the statement's (classes 08 and 57P). */
  static boolean isBehind(Throwable failure) {
    for (Throwable at = failure; at != null; at = at.getCause()) {
      if (at instanceof SQLException refused && isLost(refused.getSQLState())) {
        return true;
      }
    }
    return false;
  }

  private static boolean isLost(String state) {
    return state != null && (state.startsWith("08") || state.startsWith("57P"));
  }
}
