package no.planverk.domain.person;

/** What someone may or may not do. The rights table says who. */
public enum Act {
  SEE_REGISTER("see-register", true),
  SEE_PEOPLE("see-people", true),
  NAME_PEOPLE("name-people", false),
  CREATE_PLAN("create-plan", false),
  READ_TEXT("read-text", true),
  EDIT_FACTS("edit-facts", false),
  EDIT_TEXT("edit-text", false),
  /** Say something about a text, and propose changes of it. */
  COMMENT("comment", false),
  ASSIGN_ROLES("assign-roles", false),
  ADD_FILE("add-file", false),
  RUN_HEARING("run-hearing", false),
  RECORD_DECISION("record-decision", false),
  PUBLISH("publish", false),
  /** The journal of a plan. */
  READ_JOURNAL("read-journal", true),
  /** The journal of the whole municipality. */
  SEARCH_JOURNAL("search-journal", true),
  MANAGE_SIGN_IN("manage-sign-in", false),
  MANAGE_TOKENS("manage-tokens", false),
  GRANT_SUPPORT("grant-support", false),
  /** A person's data on request, their erasure, and how long data are kept. */
  MANAGE_PRIVACY("manage-privacy", false),
  /** What the municipality is called and looks like, its words, numbers, templates and days. */
  MANAGE_MUNICIPALITY("manage-municipality", false);

  private final String id;
  private final boolean reading;

  Act(String id, boolean reading) {
    this.id = id;
    this.reading = reading;
  }

  /** The word for it in texts and in the journal. */
  public String id() {
    return id;
  }

  /** Whether it leaves everything as it is. */
  public boolean isReading() {
    return reading;
  }
}
