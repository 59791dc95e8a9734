package no.planverk.domain.catalogue;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.domain.InvalidValue;

/**
 * When a measure starts or is due, as exactly as it was said: a day {@code 2026-12-31}, a quarter
 * {@code 2026-Q3}, a half-year {@code 2026-H2} or a year {@code 2026}.
 */
public record Due(String text) {
  private static final Pattern PART = Pattern.compile("(\\d{4})(?:-(?:Q([1-4])|H([12])))?");

  public Due {
    lastDay(text);
  }

  /** The last day that the words include. */
  public LocalDate lastDay() {
    return lastDay(text);
  }

  private static LocalDate lastDay(String text) {
    Matcher part = PART.matcher(text);
    if (part.matches()) {
      int year = Years.check(Integer.parseInt(part.group(1)));
      return YearMonth.of(year, lastMonth(part)).atEndOfMonth();
    }
    try {
      LocalDate day = LocalDate.parse(text);
      Years.check(day.getYear());
      return day;
    } catch (DateTimeParseException e) {
      throw new InvalidValue("a time is written 2026-12-31, 2026-Q3, 2026-H2 or 2026, not " + text);
    }
  }

  private static Month lastMonth(Matcher part) {
    if (part.group(2) != null) {
      return Month.of(Integer.parseInt(part.group(2)) * 3);
    }
    return part.group(3) != null ? Month.of(Integer.parseInt(part.group(3)) * 6) : Month.DECEMBER;
  }
}
