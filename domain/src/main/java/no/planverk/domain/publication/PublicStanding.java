package no.planverk.domain.publication;

import no.planverk.domain.InvalidValue;

/** Where a published text stands in the eyes of the public. */
public enum PublicStanding {
  IN_HEARING("in-hearing"),
  HEARD("heard"),
  ADOPTED("adopted"),
  IN_FORCE("in-force"),
  SUPERSEDED("superseded"),
  REPEALED("repealed"),
  REGISTERED("registered");

  private final String id;

  PublicStanding(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public static PublicStanding of(String id) {
    for (PublicStanding standing : values()) {
      if (standing.id.equals(id)) {
        return standing;
      }
    }
    throw new InvalidValue("there is no standing " + id);
  }
}
