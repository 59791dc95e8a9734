package no.planverk.adapters.workspace;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a day as people paste it from a list: {@code 2026-06-18} or {@code 18.6.2026}. */
final class CouncilDay {
  private static final Pattern DAY_FIRST =
      Pattern.compile("(\\d{1,2})[./-](\\d{1,2})[./-](\\d{4})");

  private CouncilDay() {}

  static Optional<LocalDate> of(String text) {
    Matcher dayFirst = DAY_FIRST.matcher(text);
    if (!dayFirst.matches()) {
      return Form.asDay(text);
    }
    try {
      LocalDate day =
          LocalDate.of(
              Integer.parseInt(dayFirst.group(3)),
              Integer.parseInt(dayFirst.group(2)),
              Integer.parseInt(dayFirst.group(1)));
      return Form.asDay(day.toString());
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }
}
