package no.planverk.tenants;

import java.util.Locale;

/**
 * A login of the service at the database, one per duty. A login inherits nothing, owns nothing (the
 * migrator alone owns) and has a search path without tables: until it takes a tenant's role it may
 * see no plan at all.
 */
public enum Login {
  /** Reads what is published. */
  PUBLIC("5s", "10s", "10s"),
  /** Adds what people send in. */
  PARTICIPATION("5s", "10s", "15s"),
  /** Serves the staff and the interface for programs. */
  EDITING("15s", "15s", "30s"),
  /** Does the work that nobody waits for. */
  JOBS("60s", "30s", "120s"),
  /** Reads the registry of municipalities and the feed of changes; no tenant's role at all. */
  REGISTRY("5s", "10s", "10s"),
  /** Owns schemas and tables, makes tenants' roles; used by migrations and by opening a tenancy. */
  MIGRATOR("0", "60s", "0");

  private final String statementTimeout;
  private final String idleTimeout;
  private final String transactionTimeout;

  Login(String statementTimeout, String idleTimeout, String transactionTimeout) {
    this.statementTimeout = statementTimeout;
    this.idleTimeout = idleTimeout;
    this.transactionTimeout = transactionTimeout;
  }

  /** The name of the role in the cluster: {@code planverk_editing}. */
  public String user() {
    return "planverk_" + name().toLowerCase(Locale.ROOT);
  }

  /** How long an answer is waited for: a database that keeps its own time limit is never missed. */
  int patienceSeconds() {
    return Integer.parseInt(statementTimeout.replace("s", "")) + 3;
  }

  String statementTimeout() {
    return statementTimeout;
  }

  String idleTimeout() {
    return idleTimeout;
  }

  String transactionTimeout() {
    return transactionTimeout;
  }
}
