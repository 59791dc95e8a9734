package no.planverk.domain.task;

import no.planverk.domain.InvalidValue;

/** What someone who reviewed a text says of it. */
public enum Verdict {
  APPROVED("approved"),
  /** It goes back to those who write, with reasons. */
  RETURNED("returned");

  private final String id;

  Verdict(String id) {
    this.id = id;
  }

  public String id() {
    return id;
  }

  public static Verdict of(String id) {
    for (Verdict value : values()) {
      if (value.id.equals(id)) {
        return value;
      }
    }
    throw new InvalidValue("a text is approved or returned, not " + id);
  }
}
