package no.planverk.domain.catalogue;

import java.math.BigDecimal;

/** An indicator's value in a year: its baseline or a point of its target path. */
public record YearValue(int year, BigDecimal value) {
  public YearValue {
    Years.check(year);
  }
}
