package no.planverk.domain.plan;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.domain.hearing.Hearing;

/**
 * The working text of a plan at one stage of its life, on its way to the version of a number. Each
 * stage offers only its own moves. Adopted versions are {@link Version}s beside it.
 */
public sealed interface WorkingText {
  /** The number that the version will have, 1 for the first. */
  int forVersion();

  Stage stage();

  /** Whether the text may be written in at this stage. */
  boolean mayBeWritten();

  /** Being written. */
  record Draft(int forVersion) implements WorkingText {
    @Override
    public Stage stage() {
      return Stage.DRAFT;
    }

    @Override
    public boolean mayBeWritten() {
      return true;
    }

    public InHearing sendToHearing(Hearing hearing) {
      return new InHearing(forVersion, hearing);
    }

    public Abandoned abandon() {
      return new Abandoned(forVersion);
    }
  }

  /** Out to hearing: everyone may answer, nobody may write. */
  record InHearing(int forVersion, Hearing hearing) implements WorkingText {
    @Override
    public Stage stage() {
      return Stage.IN_HEARING;
    }

    @Override
    public boolean mayBeWritten() {
      return false;
    }

    /** Closes the hearing, or refuses while its last day has not passed whole. */
    public Closing close(LocalDate today, Optional<Integer> statements) {
      if (!today.isAfter(hearing.to())) {
        return new Closing.StillOpen(hearing);
      }
      return new Closing.Closed(new Finalising(forVersion), hearing.closed(today, statements));
    }
  }

  /** Heard, and being made ready for the council. */
  record Finalising(int forVersion) implements WorkingText {
    @Override
    public Stage stage() {
      return Stage.FINALISING;
    }

    @Override
    public boolean mayBeWritten() {
      return true;
    }

    /** To a renewed or limited hearing, after changes. */
    public InHearing hearAgain(Hearing hearing) {
      return new InHearing(forVersion, hearing);
    }

    public Abandoned abandon() {
      return new Abandoned(forVersion);
    }
  }

  /** Given up. The versions adopted before stand as they stood. */
  record Abandoned(int forVersion) implements WorkingText {
    @Override
    public Stage stage() {
      return Stage.ABANDONED;
    }

    @Override
    public boolean mayBeWritten() {
      return false;
    }
  }

  /** What came of closing a hearing. */
  sealed interface Closing {
    record Closed(Finalising text, Hearing hearing) implements Closing {}

    record StillOpen(Hearing hearing) implements Closing {}
  }
}
