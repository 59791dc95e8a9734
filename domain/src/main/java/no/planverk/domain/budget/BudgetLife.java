package no.planverk.domain.budget;

import java.time.Instant;
import java.util.Optional;
import no.planverk.domain.catalogue.PlanId;

/** How far a financial plan has come on its way to the next year. */
public sealed interface BudgetLife {
  /** It is worked on, and no plan of the next year has been made of it. */
  record Open() implements BudgetLife {}

  /** The plan of the next year is made; that can still be undone. */
  record RolledOver(PlanId next, Instant at) implements BudgetLife {
    public Closed closed(Instant now) {
      return new Closed(next, at, now);
    }
  }

  /** Its first year is over for good: nothing of it changes any more. */
  record Closed(PlanId next, Instant rolledAt, Instant at) implements BudgetLife {}

  /** The plan of the next year, once there is one. */
  default Optional<PlanId> following() {
    return switch (this) {
      case Open() -> Optional.empty();
      case RolledOver(PlanId next, Instant at) -> Optional.of(next);
      case Closed(PlanId next, Instant rolledAt, Instant at) -> Optional.of(next);
    };
  }
}
