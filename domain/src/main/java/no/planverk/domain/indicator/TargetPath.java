package no.planverk.domain.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import no.planverk.domain.catalogue.Direction;
import no.planverk.domain.catalogue.IndicatorValues;

/**
 * The way from the baseline over the targets, straight between them. Before its first point it is
 * as there, and after its last as there.
 */
final class TargetPath {
  private static final BigDecimal TEN = BigDecimal.TEN;
  private final Optional<Measured> baseline;
  private final List<Measured> points;
  private final Optional<Direction> given;

  TargetPath(IndicatorValues values) {
    this.baseline = values.baseline().map(Measured::of);
    this.given = values.direction();
    this.points =
        Stream.concat(baseline.stream(), values.targets().stream().map(Measured::of))
            .sorted(Comparator.comparing(Measured::day))
            .toList();
  }

  /** Whether there is a target at all: a baseline alone leads nowhere. */
  boolean leadsSomewhere() {
    return points.size() > baseline.stream().count();
  }

  /** What is wanted on a day; only of a path that leads somewhere. */
  BigDecimal on(LocalDate day) {
    Measured before = points.getFirst();
    for (Measured point : points) {
      if (!point.day().isBefore(day)) {
        return between(before, point, day);
      }
      before = point;
    }
    return before.value();
  }

  private static BigDecimal between(Measured before, Measured after, LocalDate day) {
    long whole = ChronoUnit.DAYS.between(before.day(), after.day());
    if (whole == 0 || !day.isAfter(before.day())) {
      return day.isAfter(before.day()) || whole == 0 ? after.value() : before.value();
    }
    long gone = ChronoUnit.DAYS.between(before.day(), day);
    return before
        .value()
        .add(
            after
                .value()
                .subtract(before.value())
                .multiply(BigDecimal.valueOf(gone))
                .divide(BigDecimal.valueOf(whole), MathContext.DECIMAL64));
  }

  /** The way that is wanted: as given, else as the path leads; nothing where it leads level. */
  Optional<Direction> direction() {
    if (given.isPresent()) {
      return given;
    }
    int way = points.getLast().value().compareTo(points.getFirst().value());
    if (way == 0) {
      return Optional.empty();
    }
    return Optional.of(way > 0 ? Direction.UP : Direction.DOWN);
  }

  /** How far from the path is still near it: a tenth of the way, or of what is wanted then. */
  BigDecimal leeway(LocalDate day) {
    BigDecimal way =
        baseline
            .map(it -> points.getLast().value().subtract(it.value()).abs())
            .filter(it -> it.signum() > 0)
            .orElseGet(() -> on(day).abs());
    return way.divide(TEN, MathContext.DECIMAL64);
  }
}
