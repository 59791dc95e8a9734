package no.planverk.adapters.http;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import no.planverk.domain.catalogue.Band;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.YearValue;
import no.planverk.domain.indicator.IndicatorStatus;

/** Draws an indicator's values over time, where there are two or more, within a frame. */
public record LineChart(Frame frame, Function<BigDecimal, String> number) {
  /** A band lower than this has no room for its word. */
  private static final double ROOM = 18;

  /** Where the lines are drawn, in the units of the picture. */
  public record Frame(double left, double right, double top, double bottom) {
    /** In a picture of 640 by 240, with room for both axes. */
    public static final Frame WHOLE = new Frame(108, 612, 16, 204);

    /** In a picture of 240 by 64, without axes. */
    public static final Frame SMALL = new Frame(8, 232, 8, 56);
  }

  public Optional<Drawing> of(IndicatorValues values) {
    List<Value> measured =
        Stream.concat(
                values.baseline().map(LineChart::value).stream(),
                values.readings().stream()
                    .flatMap(it -> it.value().map(value -> new Value(it.date(), value)).stream()))
            .sorted(Comparator.comparing(Value::day))
            .toList();
    List<Value> aimed =
        values.targets().stream()
            .map(LineChart::value)
            .sorted(Comparator.comparing(Value::day))
            .toList();
    List<Value> all = Stream.concat(measured.stream(), aimed.stream()).toList();
    Scale scale = Scale.of(all, frame);
    return scale.isFlat()
        ? Optional.empty()
        : Optional.of(draw(measured, aimed, values.bands(), scale));
  }

  private Drawing draw(List<Value> measured, List<Value> aimed, List<Band> bands, Scale scale) {
    List<Value> path =
        measured.isEmpty()
            ? aimed
            : Stream.concat(Stream.of(measured.getLast()), aimed.stream()).toList();
    return new Drawing(
        line(measured, scale),
        measured.stream().map(scale::place).toList(),
        line(path, scale),
        aimed.stream().map(scale::place).toList(),
        bands.stream().flatMap(it -> stripe(it, scale).stream()).toList(),
        Stream.of(scale.least(), (scale.least() + scale.most()) / 2, scale.most())
            .map(it -> new Drawing.Tick(at(scale.y(it)), text(it)))
            .toList(),
        Stream.of(scale.first(), scale.last())
            .map(it -> new Drawing.Tick(at(scale.x(it)), String.valueOf(it.getYear())))
            .toList());
  }

  /** As much of a band as lies where lines are drawn. */
  private static Optional<Drawing.Stripe> stripe(Band band, Scale scale) {
    double from =
        band.from().map(it -> Math.max(it.doubleValue(), scale.least())).orElse(scale.least());
    double to = band.to().map(it -> Math.min(it.doubleValue(), scale.most())).orElse(scale.most());
    if (from >= to) {
      return Optional.empty();
    }
    double top = scale.y(to);
    double height = scale.y(from) - top;
    return Optional.of(
        new Drawing.Stripe(
            at(top),
            at(height),
            IndicatorStatus.ofBand(band.status()).map(IndicatorStatus::id).orElse(""),
            height < ROOM
                ? List.of()
                : List.of(new Drawing.Tick(at(top + height / 2), band.status()))));
  }

  private String text(double value) {
    BigDecimal rounded =
        new BigDecimal(value).setScale(Math.abs(value) >= 100 ? 0 : 1, RoundingMode.HALF_UP);
    BigDecimal shortest = rounded.stripTrailingZeros();
    return number.apply(shortest.setScale(Math.max(0, shortest.scale())));
  }

  private static String line(List<Value> points, Scale scale) {
    return points.size() < 2
        ? ""
        : points.stream()
            .map(scale::place)
            .map(it -> it.x() + "," + it.y())
            .collect(Collectors.joining(" "));
  }

  private static Value value(YearValue value) {
    return new Value(LocalDate.of(value.year(), 12, 31), value.value());
  }

  private static String at(double place) {
    return String.format(Locale.ROOT, "%.1f", place);
  }

  private record Value(LocalDate day, BigDecimal value) {}

  private record Scale(LocalDate first, LocalDate last, double least, double most, Frame frame) {
    static Scale of(List<Value> points, Frame frame) {
      DoubleSummaryStatistics values =
          points.stream().mapToDouble(it -> it.value().doubleValue()).summaryStatistics();
      boolean fromZero = values.getMin() >= 0 && values.getMin() < values.getMax() / 2;
      return new Scale(
          points.stream().map(Value::day).min(Comparator.naturalOrder()).orElse(LocalDate.EPOCH),
          points.stream().map(Value::day).max(Comparator.naturalOrder()).orElse(LocalDate.EPOCH),
          fromZero ? 0 : values.getMin(),
          values.getMax() > values.getMin() ? values.getMax() : values.getMax() + 1,
          frame);
    }

    boolean isFlat() {
      return !first.isBefore(last);
    }

    double x(LocalDate day) {
      double whole = last.toEpochDay() - first.toEpochDay();
      return frame.left()
          + (frame.right() - frame.left()) * (day.toEpochDay() - first.toEpochDay()) / whole;
    }

    double y(double value) {
      return frame.bottom() - (frame.bottom() - frame.top()) * (value - least) / (most - least);
    }

    Drawing.Point place(Value point) {
      return new Drawing.Point(at(x(point.day())), at(y(point.value().doubleValue())));
    }
  }
}
