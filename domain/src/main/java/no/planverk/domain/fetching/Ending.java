package no.planverk.domain.fetching;

import no.planverk.domain.InvalidValue;

/** How the source of a fetched element came to an end. */
public enum Ending {
  /** Its plan says it no longer. */
  TAKEN_OUT("taken-out"),
  /** The work on its plan was given up before anything was adopted. */
  ABANDONED("abandoned"),
  /** Its plan was superseded by another. */
  SUPERSEDED("superseded"),
  /** Its plan was repealed. */
  REPEALED("repealed");

  private final String id;

  Ending(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public static Ending of(String id) {
    for (Ending ending : values()) {
      if (ending.id.equals(id)) {
        return ending;
      }
    }
    throw new InvalidValue("one of taken-out, abandoned, superseded, repealed, not " + id);
  }
}
