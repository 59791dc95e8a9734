package no.planverk.domain.register;

import java.util.Locale;
import no.planverk.domain.InvalidValue;

/** The order in which the register is read: by what, and whether from the end. */
public record RegisterOrder(By by, boolean backwards) {
  public static final RegisterOrder BY_TITLE = new RegisterOrder(By.TITLE, false);

  /** What lines are ordered by; plans alike in that follow their titles. */
  public enum By {
    TITLE,
    TYPE,
    OWNER,
    PERIOD,
    CHANGED;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Reads {@code changed}, or {@code -changed} for the newest first. */
  public static RegisterOrder of(String text) {
    boolean backwards = text.startsWith("-");
    String by = backwards ? text.substring(1) : text;
    for (By value : By.values()) {
      if (value.id().equals(by)) {
        return new RegisterOrder(value, backwards);
      }
    }
    throw new InvalidValue("the register is not ordered by " + by);
  }

  public String text() {
    return (backwards ? "-" : "") + by.id();
  }
}
