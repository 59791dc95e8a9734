package no.planverk.domain.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.person.Owner;

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

  /** Walks the ranking; costs in another currency than the frames' take nothing of them. */
  public static WhatIf of(List<Measure> ranked, List<Frame> frames, Sums sums) {
    Map<Frame.Place, BigDecimal> left = new LinkedHashMap<>();
    frames.forEach(it -> left.put(it.place(), it.amount()));
    List<ElementId> fitting = new ArrayList<>();
    for (Measure measure : ranked) {
      Map<Frame.Place, BigDecimal> after = taken(measure, left, sums);
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
      Measure measure, Map<Frame.Place, BigDecimal> left, Sums sums) {
    Map<Frame.Place, BigDecimal> after = new LinkedHashMap<>();
    sums.costs(measure)
        .filter(it -> sums.currency(it) == sums.own())
        .forEach(
            cost -> {
              for (Frame.Place place : places(measure, cost)) {
                BigDecimal before = after.getOrDefault(place, left.get(place));
                if (before != null) {
                  after.put(place, before.subtract(Sum.taken(cost)));
                }
              }
            });
    return after;
  }

  private static List<Frame.Place> places(Measure measure, Cost cost) {
    List<Frame.Place> places = new ArrayList<>();
    places.add(new Frame.Place(Optional.empty(), cost.year(), Sum.kind(cost)));
    measure
        .owner()
        .flatMap(Owner::unit)
        .ifPresent(it -> places.add(new Frame.Place(Optional.of(it), cost.year(), Sum.kind(cost))));
    return places;
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
