package no.planverk.domain.person;

import no.planverk.domain.InvalidValue;

/**
 * A kind of personal data that is not kept for ever, and for how many days a municipality may keep
 * it. Plans, versions and the journal are records that are kept; they name people by opaque ids.
 */
public enum Retention {
  /** Traces of sign-ins that have ended. */
  ENDED_SESSIONS("ended-sessions", 90, 7, 365),
  /** People who have left, until they are made unknown. */
  DEPARTED_PEOPLE("departed-people", 365, 30, 3650),
  /** API tokens that have ended: their names and makers. */
  ENDED_TOKENS("ended-tokens", 365, 30, 3650),
  /** Invitations that were used or have expired. */
  OLD_INVITATIONS("old-invitations", 30, 1, 365),
  /** Answers kept for repeated requests: the same for all. */
  REPEATED_REQUESTS("repeated-requests", 1, 1, 1);

  private final String id;
  private final int usual;
  private final int least;
  private final int most;

  Retention(String id, int usual, int least, int most) {
    this.id = id;
    this.usual = usual;
    this.least = least;
    this.most = most;
  }

  /** The word in the API and the database. */
  public String id() {
    return id;
  }

  /** How many days where the municipality has decided nothing. */
  public int usual() {
    return usual;
  }

  public int least() {
    return least;
  }

  public int most() {
    return most;
  }

  /** Throws {@link InvalidValue} when it would be kept too short or too long. */
  public int check(int days) {
    if (days < least || days > most) {
      throw new InvalidValue(id + " is kept " + least + " to " + most + " days");
    }
    return days;
  }

  public static Retention of(String id) {
    for (Retention value : values()) {
      if (value.id.equals(id)) {
        return value;
      }
    }
    throw new InvalidValue("no kind of data is called " + id);
  }
}
