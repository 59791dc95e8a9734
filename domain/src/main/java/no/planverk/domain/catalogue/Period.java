package no.planverk.domain.catalogue;

import java.util.Optional;
import no.planverk.domain.InvalidValue;

/** The years a plan covers, both included. Either end may be left open. */
public record Period(Optional<Integer> from, Optional<Integer> to) {
  public Period {
    if (from.isEmpty() && to.isEmpty()) {
      throw new InvalidValue("a period has a first or a last year");
    }
    from.ifPresent(Years::check);
    to.ifPresent(Years::check);
    if (from.isPresent() && to.isPresent() && to.get() < from.get()) {
      throw new InvalidValue("a period ends in " + to.get() + " before it begins in " + from.get());
    }
  }

  public static Period years(int from, int to) {
    return new Period(Optional.of(from), Optional.of(to));
  }
}
