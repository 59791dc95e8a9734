package no.planverk.domain.council;

import java.time.LocalDate;
import java.time.Month;
import java.util.Locale;
import java.util.Optional;
import no.planverk.domain.catalogue.Country;

/**
 * What a council's meeting is customarily about in the year of planning. Denmark, as PLAN 09 has
 * it: in April the long view, in June the 4-year action plan, in August what the 1-year budget
 * affords. Norway: in June the report of the year before, in the autumn the recommendation of the
 * financial plan, in December the budget (kommuneloven § 14-3).
 */
public enum Occasion {
  LONG_VIEW,
  ACTION_PLAN,
  BUDGET,
  REPORT,
  RECOMMENDATION;

  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<Occasion> of(Country country, LocalDate day) {
    Month month = day.getMonth();
    return Optional.ofNullable(
        switch (country) {
          case DK ->
              switch (month) {
                case APRIL -> LONG_VIEW;
                case JUNE -> ACTION_PLAN;
                case AUGUST, SEPTEMBER, OCTOBER -> BUDGET;
                default -> null;
              };
          case NO ->
              switch (month) {
                case JUNE -> REPORT;
                case SEPTEMBER, OCTOBER, NOVEMBER -> RECOMMENDATION;
                case DECEMBER -> BUDGET;
                default -> null;
              };
        });
  }
}
