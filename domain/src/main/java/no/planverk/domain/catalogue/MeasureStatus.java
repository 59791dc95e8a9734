package no.planverk.domain.catalogue;

import no.planverk.domain.InvalidValue;

/** How far a measure has come. */
public enum MeasureStatus {
  PLANNED("planned"),
  STARTED("started"),
  DONE("done"),
  DELAYED("delayed"),
  STOPPED("stopped"),
  CONTINUOUS("continuous");

  private final String id;

  MeasureStatus(String id) {
    this.id = id;
  }

  /** The word in documents and in the API. */
  public String id() {
    return id;
  }

  public static MeasureStatus of(String id) {
    for (MeasureStatus value : values()) {
      if (value.id.equals(id)) {
        return value;
      }
    }
    throw new InvalidValue(
        "one of planned, started, done, delayed, stopped, continuous is meant here, not " + id);
  }
}
