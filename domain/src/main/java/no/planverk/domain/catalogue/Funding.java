package no.planverk.domain.catalogue;

import no.planverk.domain.InvalidValue;

/** Where the money of a cost comes from. */
public enum Funding {
  WITHIN_BUDGET("within-budget"),
  NEW("new"),
  EXTERNAL("external");

  private final String id;

  Funding(String id) {
    this.id = id;
  }

  /** The word in documents and in the API. */
  public String id() {
    return id;
  }

  public static Funding of(String id) {
    for (Funding value : values()) {
      if (value.id.equals(id)) {
        return value;
      }
    }
    throw new InvalidValue("one of within-budget, new, external is meant here, not " + id);
  }
}
