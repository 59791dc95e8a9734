package no.planverk.domain.indicator;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.catalogue.YearValue;

/** A value and the day it is of: that of a year is of its last day. */
public record Measured(LocalDate day, BigDecimal value) {
  static Measured of(YearValue value) {
    return new Measured(LocalDate.of(value.year(), 12, 31), value.value());
  }

  static Optional<Measured> of(Reading reading) {
    return reading.value().map(it -> new Measured(reading.date(), it));
  }
}
