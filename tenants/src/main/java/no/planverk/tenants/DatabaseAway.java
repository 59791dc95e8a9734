package no.planverk.tenants;

/** No connection to the database was to be had in time. Nothing was begun. */
public final class DatabaseAway extends RuntimeException {
  DatabaseAway(Throwable cause) {
    super("the database did not answer in time", cause);
  }
}
