package no.planverk.domain.indicator;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.domain.catalogue.Direction;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.catalogue.YearValue;
import no.planverk.domain.indicator.Assessment.NotMeasured;
import no.planverk.domain.indicator.Assessment.OnPath;
import no.planverk.domain.indicator.Assessment.Untold;
import no.planverk.domain.indicator.Assessment.Why;
import no.planverk.domain.person.Owner;
import no.planverk.domain.sdg.SdgTag;

/**
 * An indicator as the register knows it: the element that plans word and place, read for its
 * values. The revision is the element's.
 */
public record Indicator(
    ElementId id,
    PlanId source,
    String title,
    Optional<Owner> owner,
    List<SdgTag> sdg,
    IndicatorValues values,
    IndicatorFacts facts,
    long revision) {
  public Indicator {
    sdg = List.copyOf(sdg);
  }

  /** The newest reading up to that day; of two of the same day the one entered last. */
  public Optional<Reading> latest(LocalDate day) {
    return values.readings().stream()
        .filter(it -> !it.date().isAfter(day))
        .reduce((one, next) -> next.date().isBefore(one.date()) ? one : next);
  }

  public Assessment on(LocalDate day) {
    Optional<Reading> latest = latest(day);
    if (latest.isEmpty()) {
      return new Untold(Why.NO_READING);
    }
    return Measured.of(latest.get())
        .map(this::assess)
        .orElseGet(() -> new NotMeasured(latest.get()));
  }

  private Assessment assess(Measured latest) {
    Bands bands = new Bands(values);
    if (!bands.isEmpty()) {
      return bands.of(latest);
    }
    TargetPath path = new TargetPath(values);
    if (!path.leadsSomewhere()) {
      return new Untold(Why.NO_TARGET);
    }
    return path.direction()
        .<Assessment>map(it -> beside(path, latest, it))
        .orElseGet(() -> new Untold(Why.NO_DIRECTION));
  }

  private static OnPath beside(TargetPath path, Measured latest, Direction direction) {
    BigDecimal wanted = path.on(latest.day());
    BigDecimal leeway = path.leeway(latest.day());
    BigDecimal missing = missing(latest.value(), wanted, direction);
    BigDecimal allowed =
        direction == Direction.HOLD
            ? leeway.divide(BigDecimal.TWO, MathContext.DECIMAL64)
            : BigDecimal.ZERO;
    IndicatorStatus status = IndicatorStatus.OFF;
    if (missing.compareTo(allowed) <= 0) {
      status = IndicatorStatus.ON_TARGET;
    } else if (missing.compareTo(leeway) <= 0) {
      status = IndicatorStatus.NEAR;
    }
    return new OnPath(latest, wanted, direction, missing, leeway, status);
  }

  private static BigDecimal missing(BigDecimal value, BigDecimal wanted, Direction direction) {
    return switch (direction) {
      case UP -> wanted.subtract(value).max(BigDecimal.ZERO);
      case DOWN -> value.subtract(wanted).max(BigDecimal.ZERO);
      case HOLD -> value.subtract(wanted).abs();
    };
  }

  /** What does not fit together. */
  public List<Finding> findings() {
    Bands bands = new Bands(values);
    List<Finding> findings = new ArrayList<>(bands.findings());
    Set<LocalDate> days = new HashSet<>();
    for (Reading reading : values.readings()) {
      if (!days.add(reading.date())) {
        findings.add(new Finding.SameDay(reading.date()));
      }
      Measured.of(reading)
          .filter(it -> !bands.isEmpty() && !bands.hold(it.value()))
          .ifPresent(it -> findings.add(new Finding.InNoBand(it)));
    }
    Set<Integer> years = new HashSet<>();
    values.targets().stream()
        .map(YearValue::year)
        .filter(it -> !years.add(it))
        .forEach(it -> findings.add(new Finding.SameYear(it)));
    return List.copyOf(findings);
  }

  /** When the next reading is due; nothing where no rhythm is told or nothing was ever read. */
  public Optional<LocalDate> nextDue() {
    return facts
        .frequency()
        .flatMap(
            it ->
                values.readings().stream()
                    .map(Reading::date)
                    .max(Comparator.naturalOrder())
                    .map(it::after));
  }

  /** Whether a reading should have been there by now. */
  public boolean isOverdue(LocalDate today) {
    return facts.frequency().isPresent() && nextDue().map(it -> it.isBefore(today)).orElse(true);
  }

  public Trend trend(LocalDate day) {
    List<Measured> measured =
        values.readings().stream()
            .filter(it -> !it.date().isAfter(day))
            .flatMap(it -> Measured.of(it).stream())
            .sorted(Comparator.comparing(Measured::day))
            .toList();
    if (measured.size() < 2) {
      return Trend.NONE;
    }
    int way = measured.getLast().value().compareTo(measured.get(measured.size() - 2).value());
    if (way == 0) {
      return Trend.STEADY;
    }
    return trend(way > 0);
  }

  private Trend trend(boolean rises) {
    Direction wanted = values.direction().orElse(Direction.HOLD);
    return switch (wanted) {
      case UP -> rises ? Trend.BETTER : Trend.WORSE;
      case DOWN -> rises ? Trend.WORSE : Trend.BETTER;
      case HOLD -> rises ? Trend.RISING : Trend.FALLING;
    };
  }

  /** The target that comes next, or the last one where all years have passed. */
  public Optional<YearValue> nextTarget(LocalDate today) {
    List<YearValue> inOrder =
        values.targets().stream().sorted(Comparator.comparing(YearValue::year)).toList();
    return inOrder.stream()
        .filter(it -> it.year() >= today.getYear())
        .findFirst()
        .or(() -> inOrder.isEmpty() ? Optional.empty() : Optional.of(inOrder.getLast()));
  }

  /** The same with other readings, in the order of their days. */
  public Indicator reading(List<Reading> readings) {
    IndicatorValues read =
        new IndicatorValues(
            values.unit(),
            values.direction(),
            values.baseline(),
            values.targets(),
            readings.stream().sorted(Comparator.comparing(Reading::date)).toList(),
            values.bands());
    return new Indicator(id, source, title, owner, sdg, read, facts, revision);
  }

  /** The same with other facts. */
  public Indicator told(IndicatorFacts newFacts) {
    return new Indicator(id, source, title, owner, sdg, values, newFacts, revision);
  }

  /** As it stands once its changed readings are stored. */
  public Indicator stored() {
    return new Indicator(id, source, title, owner, sdg, values, facts, revision + 1);
  }
}
