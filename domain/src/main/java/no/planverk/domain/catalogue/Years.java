package no.planverk.domain.catalogue;

import no.planverk.domain.InvalidValue;

/** Calendar years that plans can speak of. */
public final class Years {
  private static final int FIRST = 1800;
  private static final int LAST = 2500;

  private Years() {}

  /** Gives {@code year} back, or throws {@link InvalidValue} outside 1800 to 2500. */
  public static int check(int year) {
    if (year < FIRST || year > LAST) {
      throw new InvalidValue("a year is " + FIRST + " to " + LAST + ", not " + year);
    }
    return year;
  }
}
