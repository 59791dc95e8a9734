package no.planverk.domain.register;

import java.util.Optional;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.sdg.SdgGoal;

/** What to look for in the register; what is absent does not narrow. */
public record RegisterQuery(
    Optional<String> text,
    Optional<String> type,
    Optional<Stage> stage,
    Optional<SdgGoal> sdg,
    Optional<UnitId> unit) {
  public static final RegisterQuery EVERYTHING =
      new RegisterQuery(
          Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
}
