package no.planverk.domain.plan;

import no.planverk.domain.InvalidValue;

/** The stage of a working text, as the word in the register. */
public enum Stage {
  DRAFT("draft"),
  IN_HEARING("in-hearing"),
  FINALISING("finalising"),
  ABANDONED("abandoned");

  private final String id;

  Stage(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  /** Whether a text may be written in at this stage. */
  public boolean mayBeWritten() {
    return this == DRAFT || this == FINALISING;
  }

  public static Stage of(String id) {
    for (Stage stage : values()) {
      if (stage.id.equals(id)) {
        return stage;
      }
    }
    throw new InvalidValue("a stage is draft, in-hearing, finalising or abandoned, not " + id);
  }
}
