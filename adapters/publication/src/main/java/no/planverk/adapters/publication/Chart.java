package no.planverk.adapters.publication;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.adapters.publication.view.ChartView;
import no.planverk.adapters.publication.view.ChartView.PointView;
import no.planverk.adapters.publication.view.ChartView.TickView;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.YearValue;

/** Draws an indicator's values over time, where there are two or more. */
record Chart(Wording words) {
  private static final double LEFT = 108;
  private static final double RIGHT = 612;
  private static final double TOP = 16;
  private static final double BOTTOM = 204;

  Optional<ChartView> of(IndicatorValues values) {
    List<Point> measured =
        Stream.concat(
                values.baseline().map(Chart::point).stream(),
                values.readings().stream()
                    .flatMap(it -> it.value().map(value -> new Point(it.date(), value)).stream()))
            .sorted(Comparator.comparing(Point::day))
            .toList();
    List<Point> aimed =
        values.targets().stream()
            .map(Chart::point)
            .sorted(Comparator.comparing(Point::day))
            .toList();
    List<Point> all = Stream.concat(measured.stream(), aimed.stream()).toList();
    Scale scale = Scale.of(all);
    return scale.isFlat() ? Optional.empty() : Optional.of(draw(measured, aimed, scale));
  }

  private ChartView draw(List<Point> measured, List<Point> aimed, Scale scale) {
    List<Point> path =
        measured.isEmpty()
            ? aimed
            : Stream.concat(Stream.of(measured.getLast()), aimed.stream()).toList();
    return new ChartView(
        line(measured, scale),
        measured.stream().map(scale::place).toList(),
        line(path, scale),
        aimed.stream().map(scale::place).toList(),
        Stream.of(scale.least(), (scale.least() + scale.most()) / 2, scale.most())
            .map(it -> new TickView(at(scale.y(it)), text(it)))
            .toList(),
        Stream.of(scale.first(), scale.last())
            .map(it -> new TickView(at(scale.x(it)), String.valueOf(it.getYear())))
            .toList());
  }

  private String text(double value) {
    BigDecimal rounded =
        new BigDecimal(value).setScale(Math.abs(value) >= 100 ? 0 : 1, RoundingMode.HALF_UP);
    BigDecimal shortest = rounded.stripTrailingZeros();
    return words.number(shortest.setScale(Math.max(0, shortest.scale())));
  }

  private static String line(List<Point> points, Scale scale) {
    return points.size() < 2
        ? ""
        : points.stream()
            .map(scale::place)
            .map(it -> it.x() + "," + it.y())
            .collect(Collectors.joining(" "));
  }

  private static Point point(YearValue value) {
    return new Point(LocalDate.of(value.year(), 12, 31), value.value());
  }

  private static String at(double place) {
    return String.format(Locale.ROOT, "%.1f", place);
  }

  private record Point(LocalDate day, BigDecimal value) {}

  private record Scale(LocalDate first, LocalDate last, double least, double most) {
    static Scale of(List<Point> points) {
      DoubleSummaryStatistics values =
          points.stream().mapToDouble(it -> it.value().doubleValue()).summaryStatistics();
      boolean fromZero = values.getMin() >= 0 && values.getMin() < values.getMax() / 2;
      return new Scale(
          points.stream().map(Point::day).min(Comparator.naturalOrder()).orElse(LocalDate.EPOCH),
          points.stream().map(Point::day).max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH),
          fromZero ? 0 : values.getMin(),
          values.getMax() > values.getMin() ? values.getMax() : values.getMax() + 1);
    }

    boolean isFlat() {
      return !first.isBefore(last);
    }

    double x(LocalDate day) {
      double whole = last.toEpochDay() - first.toEpochDay();
      return LEFT + (RIGHT - LEFT) * (day.toEpochDay() - first.toEpochDay()) / whole;
    }

    double y(double value) {
      return BOTTOM - (BOTTOM - TOP) * (value - least) / (most - least);
    }

    PointView place(Point point) {
      return new PointView(at(x(point.day())), at(y(point.value().doubleValue())));
    }
  }
}
