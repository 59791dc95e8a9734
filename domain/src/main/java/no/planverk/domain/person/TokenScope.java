package no.planverk.domain.person;

import no.planverk.domain.InvalidValue;

/** How far a program may go with an API token, whatever its role would let it do. */
public enum TokenScope {
  /** Looks and leaves everything as it is. */
  READ("read"),
  /** All that its role may do. */
  READ_AND_WRITE("read-and-write"),
  /** Keeps people and groups by the directory's interface, and does nothing else at all. */
  PROVISIONING("provisioning");

  private final String id;

  TokenScope(String id) {
    this.id = id;
  }

  /** The word in the API and on the command line. */
  public String id() {
    return id;
  }

  boolean includes(Act act) {
    return switch (this) {
      case READ -> act.isReading();
      case READ_AND_WRITE -> true;
      case PROVISIONING -> false;
    };
  }

  public static TokenScope of(String id) {
    for (TokenScope value : values()) {
      if (value.id.equals(id)) {
        return value;
      }
    }
    throw new InvalidValue("one of read, read-and-write, provisioning is meant here, not " + id);
  }
}
