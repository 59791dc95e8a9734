package no.planverk.domain.plan;

import java.util.Comparator;
import java.util.List;
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

  /**
   * The text at a stored stage. Out to hearing, it is the newest of the open hearings on the way to
   * that version that hears a frozen text.
   */
  static WorkingText at(Stage stage, int forVersion, List<Hearing> hearings) {
    return switch (stage) {
      case DRAFT -> new Draft(forVersion);
      case IN_HEARING -> new InHearing(forVersion, heardNow(forVersion, hearings));
      case FINALISING -> new Finalising(forVersion);
      case ABANDONED -> new Abandoned(forVersion);
    };
  }

  private static Hearing heardNow(int forVersion, List<Hearing> hearings) {
    return hearings.stream()
        .filter(it -> it.forVersion() == forVersion && it.state() == Hearing.State.OPEN)
        .filter(it -> it.heardVersion().isPresent())
        .max(Comparator.comparing(it -> it.heardVersion().orElseThrow()))
        .orElseThrow(() -> new IllegalStateException("a text in hearing has an open hearing"));
  }

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

    /** The hearing is over: what came in can be worked into the text. */
    public Finalising heardToTheEnd() {
      return new Finalising(forVersion);
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
}
