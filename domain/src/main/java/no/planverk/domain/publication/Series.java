package no.planverk.domain.publication;

import no.planverk.domain.InvalidValue;

/** The two series of immutable texts, and the third kind of publication that has no text here. */
public enum Series {
  HEARD("heard"),
  ADOPTED("adopted"),
  REGISTERED("registered");

  private final String id;

  Series(String id) {
    this.id = id;
  }

  /** The word in documents and in the API. */
  public String id() {
    return id;
  }

  public static Series of(String id) {
    for (Series value : values()) {
      if (value.id.equals(id)) {
        return value;
      }
    }
    throw new InvalidValue("one of heard, adopted, registered is meant here, not " + id);
  }
}
