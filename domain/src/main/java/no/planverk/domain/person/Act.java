package no.planverk.domain.person;

/** What someone may or may not do. The rights table says who. */
public enum Act {
  SEE_REGISTER,
  SEE_PEOPLE,
  NAME_PEOPLE,
  CREATE_PLAN,
  READ_TEXT,
  EDIT_FACTS,
  EDIT_TEXT,
  ASSIGN_ROLES,
  ADD_FILE,
  RUN_HEARING,
  RECORD_DECISION,
  PUBLISH,
  READ_JOURNAL
}
