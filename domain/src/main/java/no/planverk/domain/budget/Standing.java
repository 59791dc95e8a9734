package no.planverk.domain.budget;

import no.planverk.domain.InvalidValue;

/** Where a measure stands in a financial plan. */
public enum Standing {
  PROPOSED("proposed"),
  IN_BUDGET("in-budget"),
  POSTPONED("postponed"),
  REJECTED("rejected");

  private final String id;

  Standing(String id) {
    this.id = id;
  }

  /** The word in the API and in lists. */
  public String id() {
    return id;
  }

  /** Who says no or later says why. */
  public boolean needsReason() {
    return switch (this) {
      case POSTPONED, REJECTED -> true;
      case PROPOSED, IN_BUDGET -> false;
    };
  }

  /** Whether such measures compete for the frame, and count in the sums. */
  public boolean counts() {
    return switch (this) {
      case PROPOSED, IN_BUDGET -> true;
      case POSTPONED, REJECTED -> false;
    };
  }

  /** Whether it is proposed again in the plan of the next year. */
  public boolean comesAlong() {
    return this != REJECTED;
  }

  public static Standing of(String id) {
    for (Standing value : values()) {
      if (value.id.equals(id)) {
        return value;
      }
    }
    throw new InvalidValue(
        "one of proposed, in-budget, postponed, rejected is meant here, not " + id);
  }
}
