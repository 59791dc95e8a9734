package no.planverk.domain.hearing;

import java.time.LocalDate;
import java.util.Optional;

/** Who decided to send a plan to hearing, as far as it is known. */
public record HearingDecision(
    Optional<String> body, Optional<LocalDate> date, Optional<String> caseNumber) {
  public static final HearingDecision UNKNOWN =
      new HearingDecision(Optional.empty(), Optional.empty(), Optional.empty());
}
