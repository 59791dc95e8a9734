package no.planverk.domain.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.UnitId;

/**
 * What the frames allow: measures from the top of the ranking until the first that exceeds a frame
 * in any year. Nothing below that line is taken, however small.
 *
 * @param fitting those above the line
 * @param beyond the first that does not fit, if any
 * @param exceeded the frames that it would exceed
 * @param left what remains of each frame above the line
 */
public record WhatIf(
    List<ElementId> fitting,
    Optional<ElementId> beyond,
    List<Frame.Place> exceeded,
    Map<Frame.Place, BigDecimal> left) {
  public WhatIf {
    fitting = List.copyOf(fitting);
    exceeded = List.copyOf(exceeded);
    left = Map.copyOf(left);
  }

  /**
   * Walks the ranking; costs in another currency than the frames' take nothing of them.
   *
   * @param bound the units whose frames bind what a unit does: itself and those that it stands
   *     under
   */
  public static WhatIf of(
      List<Measure> ranked,
      List<Frame> frames,
      Sums sums,
      Function<UnitId, ? extends Collection<UnitId>> bound) {
    Map<Frame.Place, BigDecimal> left = new LinkedHashMap<>();
    frames.forEach(it -> left.put(it.place(), it.amount()));
    List<ElementId> fitting = new ArrayList<>();
    for (Measure measure : ranked) {
      Map<Frame.Place, BigDecimal> after = taken(measure, left, sums, bound);
      List<Frame.Place> exceeded = exceeded(left, after);
      if (!exceeded.isEmpty()) {
        return new WhatIf(fitting, Optional.of(measure.id()), exceeded, left);
      }
      left.putAll(after);
      fitting.add(measure.id());
    }
    return new WhatIf(fitting, Optional.empty(), List.of(), left);
  }

  private static Map<Frame.Place, BigDecimal> taken(
      Measure measure,
      Map<Frame.Place, BigDecimal> left,
      Sums sums,
      Function<UnitId, ? extends Collection<UnitId>> bound) {
    List<Optional<UnitId>> whose = new ArrayList<>(List.of(Optional.empty()));
    measure
        .owner()
        .flatMap(Owner::unit)
        .ifPresent(unit -> bound.apply(unit).forEach(it -> whose.add(Optional.of(it))));
    Map<Frame.Place, BigDecimal> after = new LinkedHashMap<>();
    sums.costs(measure)
        .filter(it -> sums.currency(it) == sums.own())
        .forEach(
            cost -> {
              for (Optional<UnitId> unit : whose) {
                Frame.Place place = new Frame.Place(unit, cost.year(), Sum.kind(cost));
                BigDecimal before = after.getOrDefault(place, left.get(place));
                if (before != null) {
                  after.put(place, before.subtract(Sum.taken(cost)));
                }
              }
            });
    return after;
  }

  /** A frame that is less than empty, and emptier than it was. */
  private static List<Frame.Place> exceeded(
      Map<Frame.Place, BigDecimal> left, Map<Frame.Place, BigDecimal> after) {
    return after.entrySet().stream()
        .filter(it -> it.getValue().signum() < 0)
        .filter(it -> it.getValue().compareTo(left.getOrDefault(it.getKey(), BigDecimal.ZERO)) < 0)
        .map(Map.Entry::getKey)
        .toList();
  }
}
