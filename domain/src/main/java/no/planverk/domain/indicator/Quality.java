package no.planverk.domain.indicator;

import no.planverk.domain.InvalidValue;

/** How far the figures of an indicator can be trusted. */
public enum Quality {
  GOOD("good"),
  USABLE("usable"),
  WEAK("weak");

  private final String id;

  Quality(String id) {
    this.id = id;
  }

  /** The word in the API. */
  public String id() {
    return id;
  }

  public static Quality of(String id) {
    for (Quality value : values()) {
      if (value.id.equals(id)) {
        return value;
      }
    }
    throw new InvalidValue("one of good, usable, weak is meant here, not " + id);
  }
}
