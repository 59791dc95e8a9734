package no.planverk.tenants.release;

import java.util.Locale;

/** What a step does to the tenants' tables; the name of its file says it. */
public enum Phase {
  /** Adds what older nodes do not mind: {@code 020-words.sql}. One transaction a tenant. */
  EXPAND,
  /**
   * Fills in batches, and builds indexes without holding up anyone: {@code 021-words.post.sql}.
   * Statement by statement, each of which may be run again.
   */
  POST,
  /** Takes away what no node uses any more: {@code 022-words.contract.sql}. One transaction. */
  CONTRACT;

  static Phase of(String id) {
    return valueOf(id.toUpperCase(Locale.ROOT));
  }

  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
