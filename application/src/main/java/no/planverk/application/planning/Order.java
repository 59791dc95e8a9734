package no.planverk.application.planning;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.element.Rank;

/** Finds the rank for a place in a row of siblings. */
final class Order {
  private Order() {}

  /** The rank at {@code position} (0 first; absent or beyond the end: last) among the others. */
  static Rank at(List<Rank> others, Optional<Integer> position) {
    int at = Math.min(Math.max(position.orElse(others.size()), 0), others.size());
    Optional<Rank> before = at == 0 ? Optional.empty() : Optional.of(others.get(at - 1));
    Optional<Rank> after = at == others.size() ? Optional.empty() : Optional.of(others.get(at));
    return Rank.between(before, after);
  }
}
