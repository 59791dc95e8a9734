package no.planverk.domain.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.domain.InvalidValue;

/**
 * The days on which a rule is law or a role is held, both included. An absent first day means that
 * nothing dates the beginning; an absent last day that it still holds.
 */
public record Validity(Optional<LocalDate> from, Optional<LocalDate> to) {
  public Validity {
    if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
      throw new InvalidValue("nothing can end (" + to.get() + ") before it begins");
    }
  }

  public static Validity undated() {
    return new Validity(Optional.empty(), Optional.empty());
  }

  public static Validity since(LocalDate from) {
    return new Validity(Optional.of(from), Optional.empty());
  }

  /** From the earlier beginning to the later end of the two. */
  public Validity spanning(Validity other) {
    Optional<LocalDate> first =
        from.flatMap(mine -> other.from().map(it -> it.isBefore(mine) ? it : mine));
    Optional<LocalDate> last =
        to.flatMap(mine -> other.to().map(it -> it.isAfter(mine) ? it : mine));
    return new Validity(first, last);
  }

  public boolean covers(LocalDate day) {
    return from.map(first -> !day.isBefore(first)).orElse(true)
        && to.map(last -> !day.isAfter(last)).orElse(true);
  }
}
