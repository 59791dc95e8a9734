package no.planverk.domain.tenant;

import java.time.Instant;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlainText;

/**
 * How a municipality's tenancy stands, as its operator decided. Each standing offers only what may
 * follow it.
 */
public sealed interface Standing {
  int LONGEST_REASON = 500;

  /** Whether the public reaches the site. */
  boolean showsSite();

  /** Whether staff may change anything. */
  boolean takesChanges();

  /** What may be made read-only. */
  sealed interface Suspendable extends Standing {
    default Suspended suspend(String reason, Instant at) {
      return new Suspended(reason, at);
    }
  }

  /** What may be taken off the web. */
  sealed interface Hideable extends Standing {
    default Hidden hide(String reason, Instant at) {
      return new Hidden(reason, at);
    }
  }

  /** What may come to its end. */
  sealed interface Closable extends Standing {
    default Closing close(Instant at, Instant until) {
      return new Closing(at, until);
    }
  }

  /** What may be as it was before. */
  sealed interface Resumable extends Standing {
    default Open resume() {
      return new Open();
    }
  }

  /** Everything goes on. */
  record Open() implements Suspendable, Hideable, Closable {
    @Override
    public boolean showsSite() {
      return true;
    }

    @Override
    public boolean takesChanges() {
      return true;
    }
  }

  /** Staff may read and no more; the public site stays. */
  record Suspended(String reason, Instant since) implements Hideable, Closable, Resumable {
    public Suspended {
      checkReason(reason);
    }

    @Override
    public boolean showsSite() {
      return true;
    }

    @Override
    public boolean takesChanges() {
      return false;
    }
  }

  /** There is no public site; staff go on. */
  record Hidden(String reason, Instant since) implements Suspendable, Closable, Resumable {
    public Hidden {
      checkReason(reason);
    }

    @Override
    public boolean showsSite() {
      return false;
    }

    @Override
    public boolean takesChanges() {
      return true;
    }
  }

  /**
   * The municipality leaves: no public site, and staff may read and no more.
   *
   * @param until when the operator may drop its data
   */
  record Closing(Instant since, Instant until) implements Resumable {
    public Closing {
      if (until.isBefore(since)) {
        throw new InvalidValue("a tenancy closes from one moment until a later one");
      }
    }

    public boolean isOver(Instant at) {
      return !at.isBefore(until);
    }

    /** Its data are dropped. */
    public Closed drop(Instant at, Instant backupsUntil) {
      return new Closed(at, backupsUntil);
    }

    @Override
    public boolean showsSite() {
      return false;
    }

    @Override
    public boolean takesChanges() {
      return false;
    }
  }

  /**
   * The data are gone; the name in addresses stays taken.
   *
   * @param backupsUntil until when backups hold the data still
   */
  record Closed(Instant since, Instant backupsUntil) implements Standing {
    @Override
    public boolean showsSite() {
      return false;
    }

    @Override
    public boolean takesChanges() {
      return false;
    }
  }

  /** Throws where the text is no reason that staff can read. */
  static void checkReason(String reason) {
    if (reason.isBlank() || reason.length() > LONGEST_REASON) {
      throw new InvalidValue(
          "the reason is 1 to " + LONGEST_REASON + " characters, which the staff will read");
    }
    PlainText.check(reason);
  }
}
