package no.planverk.domain.indicator;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import no.planverk.domain.catalogue.Band;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.indicator.Assessment.InBand;
import no.planverk.domain.indicator.Assessment.Untold;
import no.planverk.domain.indicator.Assessment.Why;

/**
 * The bands of an indicator, from the lowest. A value on the edge between two belongs to the upper
 * one; what else is in two bands is in both.
 */
final class Bands {
  private final List<Band> fromBelow;

  Bands(IndicatorValues values) {
    this.fromBelow = values.bands().stream().sorted(Bands::byFrom).toList();
  }

  private static int byFrom(Band one, Band other) {
    return one.from().isEmpty() || other.from().isEmpty()
        ? Boolean.compare(one.from().isPresent(), other.from().isPresent())
        : one.from().get().compareTo(other.from().get());
  }

  boolean isEmpty() {
    return fromBelow.isEmpty();
  }

  Assessment of(Measured latest) {
    List<Band> hit = holding(latest.value());
    if (hit.isEmpty()) {
      return new Untold(Why.IN_NO_BAND);
    }
    Set<Optional<IndicatorStatus>> meant =
        hit.stream().map(it -> IndicatorStatus.ofBand(it.status())).collect(Collectors.toSet());
    if (meant.size() > 1) {
      return new Untold(Why.IN_SEVERAL_BANDS);
    }
    return meant
        .iterator()
        .next()
        .<Assessment>map(it -> new InBand(latest, hit.getFirst(), it))
        .orElseGet(() -> new Untold(Why.BAND_WITHOUT_STATUS));
  }

  private List<Band> holding(BigDecimal value) {
    List<Band> hit = fromBelow.stream().filter(it -> holds(it, value)).toList();
    boolean begins = hit.stream().anyMatch(it -> isAt(it.from(), value));
    return hit.stream().filter(it -> !begins || !isAt(it.to(), value)).toList();
  }

  private static boolean holds(Band band, BigDecimal value) {
    return band.from().map(it -> value.compareTo(it) >= 0).orElse(true)
        && band.to().map(it -> value.compareTo(it) <= 0).orElse(true);
  }

  private static boolean isAt(Optional<BigDecimal> edge, BigDecimal value) {
    return edge.map(it -> it.compareTo(value) == 0).orElse(false);
  }

  List<Finding> findings() {
    List<Finding> findings = new ArrayList<>();
    for (Band band : fromBelow) {
      if (isUpsideDown(band)) {
        findings.add(new Finding.UpsideDown(band));
      }
      if (IndicatorStatus.ofBand(band.status()).isEmpty()) {
        findings.add(new Finding.WithoutStatus(band));
      }
    }
    for (int i = 1; i < fromBelow.size(); i++) {
      between(highestBefore(i), fromBelow.get(i)).ifPresent(findings::add);
    }
    return findings;
  }

  private static boolean isUpsideDown(Band band) {
    return band.from().isPresent()
        && band.to().isPresent()
        && band.from().get().compareTo(band.to().get()) > 0;
  }

  /** Of the bands that begin lower, the one that reaches highest. */
  private Band highestBefore(int place) {
    return fromBelow.subList(0, place).stream()
        .max(
            Comparator.comparing((Band it) -> it.to().isEmpty())
                .thenComparing(it -> it.to().orElse(BigDecimal.ZERO)))
        .orElseThrow();
  }

  private static Optional<Finding> between(Band below, Band above) {
    if (below.to().isEmpty() || above.from().isEmpty()) {
      return Optional.of(new Finding.Overlap(below, above));
    }
    int order = below.to().get().compareTo(above.from().get());
    if (order == 0) {
      return Optional.empty();
    }
    return Optional.of(
        order > 0 ? new Finding.Overlap(below, above) : new Finding.Gap(below, above));
  }

  boolean hold(BigDecimal value) {
    return fromBelow.stream().anyMatch(it -> holds(it, value));
  }
}
