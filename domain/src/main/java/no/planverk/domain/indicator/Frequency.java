package no.planverk.domain.indicator;

import java.time.LocalDate;
import no.planverk.domain.InvalidValue;

/** How often an indicator is read. */
public enum Frequency {
  YEARLY("yearly", 12),
  HALF_YEARLY("half-yearly", 6),
  QUARTERLY("quarterly", 3),
  MONTHLY("monthly", 1);

  private final String id;
  private final int months;

  Frequency(String id, int months) {
    this.id = id;
    this.months = months;
  }

  /** The word in the API. */
  public String id() {
    return id;
  }

  /** The day on which the reading after one of {@code last} is due. */
  public LocalDate after(LocalDate last) {
    return last.plusMonths(months);
  }

  public static Frequency of(String id) {
    for (Frequency value : values()) {
      if (value.id.equals(id)) {
        return value;
      }
    }
    throw new InvalidValue("one of yearly, half-yearly, quarterly, monthly is meant, not " + id);
  }
}
