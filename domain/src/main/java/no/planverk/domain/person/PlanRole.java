package no.planverk.domain.person;

import no.planverk.domain.InvalidValue;

/** What a person is in one plan. */
public enum PlanRole {
  OWNER("owner"),
  EDITOR("editor"),
  CONTRIBUTOR("contributor"),
  REVIEWER("reviewer"),
  APPROVER("approver"),
  HEARING_OFFICER("hearing-officer"),
  PUBLISHER("publisher"),
  READER("reader");

  private final String id;

  PlanRole(String id) {
    this.id = id;
  }

  /** The word in documents and in the API. */
  public String id() {
    return id;
  }

  public static PlanRole of(String id) {
    for (PlanRole value : values()) {
      if (value.id.equals(id)) {
        return value;
      }
    }
    throw new InvalidValue(
        "one of owner, editor, contributor, reviewer, approver, hearing-officer, publisher, reader is meant here, not "
            + id);
  }
}
