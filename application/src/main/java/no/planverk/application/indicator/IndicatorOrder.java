package no.planverk.application.indicator;

import java.text.Collator;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.indicator.IndicatorStatus;
import no.planverk.domain.person.Owner;

/** The order in which the register of indicators is read: by what, and whether from the end. */
public record IndicatorOrder(By by, boolean backwards) {
  public static final IndicatorOrder BY_TITLE = new IndicatorOrder(By.TITLE, false);

  /** What lines are ordered by; indicators alike in that follow their titles. */
  public enum By {
    TITLE,
    /** What needs someone most comes first. */
    STATUS,
    /** The day of the latest reading; what was never read comes first. */
    LATEST,
    OWNER;

    public String id() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Reads {@code latest}, or {@code -latest} for the newest first. */
  public static IndicatorOrder of(String text) {
    boolean backwards = text.startsWith("-");
    String by = backwards ? text.substring(1) : text;
    for (By value : By.values()) {
      if (value.id().equals(by)) {
        return new IndicatorOrder(value, backwards);
      }
    }
    throw new InvalidValue("the register of indicators is not ordered by " + by);
  }

  public String text() {
    return (backwards ? "-" : "") + by.id();
  }

  Comparator<Sighting> comparing(LocalDate today, Collator words) {
    Comparator<Sighting> byTitle =
        Comparator.comparing((Sighting it) -> it.indicator().title(), words)
            .thenComparing(it -> it.indicator().id().value());
    Comparator<Sighting> chosen =
        switch (by) {
          case TITLE -> byTitle;
          case STATUS -> Comparator.comparing(it -> urgency(it.assessment().status()));
          case LATEST ->
              Comparator.comparing(
                  it -> it.indicator().latest(today).map(Reading::date).orElse(LocalDate.MIN));
          case OWNER ->
              Comparator.comparing(it -> it.indicator().owner().map(Owner::name).orElse(""), words);
        };
    return (backwards ? chosen.reversed() : chosen).thenComparing(byTitle);
  }

  private static int urgency(IndicatorStatus status) {
    return switch (status) {
      case OFF -> 1;
      case NEAR -> 2;
      case NOT_MEASURED -> 3;
      case UNKNOWN -> 4;
      case ON_TARGET -> 5;
    };
  }
}
