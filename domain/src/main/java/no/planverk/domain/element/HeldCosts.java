package no.planverk.domain.element;

import no.planverk.domain.InvalidValue;

/** Which costs hold when two elements that both cost something become one. */
public enum HeldCosts {
  /** Those of the element that stays. */
  STAYS("stays"),
  /** Those of the element that goes. */
  GOES("goes"),
  /** Both, added up: two parts of one measure, each with its own money. */
  BOTH("both");

  private final String id;

  HeldCosts(String id) {
    this.id = id;
  }

  /** The word in the API, in forms and in the journal. */
  public String id() {
    return id;
  }

  public static HeldCosts of(String id) {
    for (HeldCosts value : values()) {
      if (value.id.equals(id)) {
        return value;
      }
    }
    throw new InvalidValue("one of stays, goes, both is meant here, not " + id);
  }
}
