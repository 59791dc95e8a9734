package no.planverk.domain.indicator;

import java.util.Locale;

/** What the two latest readings that were measured say, in the wanted direction if there is one. */
public enum Trend {
  BETTER,
  WORSE,
  STEADY,
  /** Higher, where no way is wanted. */
  RISING,
  FALLING,
  /** Fewer than two readings were measured. */
  NONE;

  /** The word in the API. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
