package no.planverk.domain.hearing;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.PlanId;

/**
 * A hearing of a plan's text: its stage, first and last day for statements, and how it went. It
 * belongs to the work that leads to one version; a heard text of its own number shows what was
 * heard.
 */
public record Hearing(
    HearingId id,
    PlanId plan,
    Optional<HearingStage> givenStage,
    LocalDate from,
    LocalDate to,
    Optional<Integer> statementsReceived,
    HearingDecision decision,
    int forVersion,
    Optional<Integer> heardVersion,
    State state,
    Optional<LocalDate> closedOn,
    Optional<String> rule,
    long revision) {

  /** Whether it runs, was closed here, or is a fact of the past from a plan document. */
  public enum State {
    OPEN,
    CLOSED,
    HISTORY
  }

  public Hearing {
    if (to.isBefore(from)) {
      throw new InvalidValue("a hearing ends on " + to + " before it begins on " + from);
    }
    if (statementsReceived.isPresent() && statementsReceived.get() < 0) {
      throw new InvalidValue("a number of statements is 0 or more");
    }
  }

  /** What is heard; history that does not say so heard the proposal. */
  public HearingStage stage() {
    return givenStage.orElse(HearingStage.PROPOSAL);
  }

  /**
   * The first day on which the hearing is over and a decision may be made. The last day counts
   * whole, save for days of publicity, which end with the decision.
   */
  public LocalDate firstDayAfter() {
    return stage() == HearingStage.PUBLICITY ? to : to.plusDays(1);
  }

  /** As it stands once this change of it is stored. */
  public Hearing stored() {
    return new Hearing(
        id,
        plan,
        givenStage,
        from,
        to,
        statementsReceived,
        decision,
        forVersion,
        heardVersion,
        state,
        closedOn,
        rule,
        revision + 1);
  }

  public Hearing heardAs(int number) {
    return new Hearing(
        id,
        plan,
        givenStage,
        from,
        to,
        statementsReceived,
        decision,
        forVersion,
        Optional.of(number),
        state,
        closedOn,
        rule,
        revision);
  }

  public Hearing closed(LocalDate day, Optional<Integer> statements) {
    return new Hearing(
        id,
        plan,
        givenStage,
        from,
        to,
        statements.or(() -> statementsReceived),
        decision,
        forVersion,
        heardVersion,
        State.CLOSED,
        Optional.of(day),
        rule,
        revision);
  }
}
