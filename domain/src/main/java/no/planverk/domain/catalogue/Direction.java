package no.planverk.domain.catalogue;

import no.planverk.domain.InvalidValue;

/** The way an indicator should move. */
public enum Direction {
  UP("up"),
  DOWN("down"),
  HOLD("hold");

  private final String id;

  Direction(String id) {
    this.id = id;
  }

  /** The word in documents and in the API. */
  public String id() {
    return id;
  }

  public static Direction of(String id) {
    for (Direction value : values()) {
      if (value.id.equals(id)) {
        return value;
      }
    }
    throw new InvalidValue("one of up, down, hold is meant here, not " + id);
  }
}
