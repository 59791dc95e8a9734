package no.planverk.domain.catalogue;

import no.planverk.domain.InvalidValue;

/** Whether a cost is of running or of building. */
public enum CostKind {
  OPERATING("operating"),
  INVESTMENT("investment");

  private final String id;

  CostKind(String id) {
    this.id = id;
  }

  /** The word in documents and in the API. */
  public String id() {
    return id;
  }

  public static CostKind of(String id) {
    for (CostKind value : values()) {
      if (value.id.equals(id)) {
        return value;
      }
    }
    throw new InvalidValue("one of operating, investment is meant here, not " + id);
  }
}
