package no.planverk.domain.person;

import no.planverk.domain.InvalidValue;

/** What a person or token is in the municipality as a whole. */
public enum TenantRole {
  ADMINISTRATOR("administrator"),
  PLANNER("planner"),
  EMPLOYEE("employee"),
  POLITICIAN("politician");

  private final String id;

  TenantRole(String id) {
    this.id = id;
  }

  /** The word in documents and in the API. */
  public String id() {
    return id;
  }

  public static TenantRole of(String id) {
    for (TenantRole value : values()) {
      if (value.id.equals(id)) {
        return value;
      }
    }
    throw new InvalidValue(
        "one of administrator, planner, employee, politician is meant here, not " + id);
  }
}
