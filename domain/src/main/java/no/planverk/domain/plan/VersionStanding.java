package no.planverk.domain.plan;

import no.planverk.domain.InvalidValue;

/** Where an adopted version stands: SUPERSEDED and REPEALED come by decision, never by time. */
public enum VersionStanding {
  ADOPTED("adopted"),
  IN_FORCE("in-force"),
  SUPERSEDED("superseded"),
  REPEALED("repealed");

  private final String id;

  VersionStanding(String id) {
    this.id = id;
  }

  /** The word in documents and in the API. */
  public String id() {
    return id;
  }

  public static VersionStanding of(String id) {
    for (VersionStanding value : values()) {
      if (value.id.equals(id)) {
        return value;
      }
    }
    throw new InvalidValue(
        "one of adopted, in-force, superseded, repealed is meant here, not " + id);
  }
}
