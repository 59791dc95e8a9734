package no.planverk.domain.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.domain.InvalidValue;

/**
 * The days on which a rule is law, both included. An absent first day means that no source read
 * dates the rule; an absent last day that it still holds.
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {
  public Validity {
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new InvalidValue("a rule cannot end (" + to.get() + ") before it begins");
    }
  }

  public static Validity undated() {
    return new Validity(Optional.empty(), Optional.empty());
  }

  public static Validity since(LocalDate from) {
    return new Validity(Optional.of(from), Optional.empty());
  }

  public boolean covers(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
