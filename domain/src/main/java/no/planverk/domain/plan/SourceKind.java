package no.planverk.domain.plan;

import no.planverk.domain.InvalidValue;

/** How a plan written elsewhere is kept: as an address or as an attached file. */
public enum SourceKind {
  LINK("link"),
  FILE("file");

  private final String id;

  SourceKind(String id) {
    this.id = id;
  }

  /** The word in documents and in the API. */
  public String id() {
    return id;
  }

  public static SourceKind of(String id) {
    for (SourceKind value : values()) {
      if (value.id.equals(id)) {
        return value;
      }
    }
    throw new InvalidValue("one of link, file is meant here, not " + id);
  }
}
