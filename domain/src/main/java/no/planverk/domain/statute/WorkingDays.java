package no.planverk.domain.statute;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.Country;

/**
 * On which days a country's offices are open: Monday to Friday but for public holidays. The Danish
 * half holidays (1 May, 5 June, 24 and 31 December) are working days here.
 */
public final class WorkingDays {
  private static final WorkingDays NORWEGIAN = new WorkingDays(HolidayRule.NORWEGIAN);
  private static final WorkingDays DANISH = new WorkingDays(HolidayRule.DANISH);

  private final List<HolidayRule> rules;

  private WorkingDays(List<HolidayRule> rules) {
    this.rules = rules;
  }

  public static WorkingDays of(Country country) {
    return switch (country) {
      case NO -> NORWEGIAN;
      case DK -> DANISH;
    };
  }

  /** The public holidays of a year in order; two may share a day, as 17 May 2027 does in Norway. */
  public List<Holiday> holidays(int year) {
    return rules.stream()
        .filter(rule -> year <= rule.lastYear())
        .map(rule -> new Holiday(rule.dayIn(year), rule.name()))
        .sorted(Comparator.comparing(Holiday::day))
        .toList();
  }

  public Optional<Holiday> holiday(LocalDate day) {
    return holidays(day.getYear()).stream()
        .filter(holiday -> holiday.day().equals(day))
        .findFirst();
  }

  public boolean isWorkingDay(LocalDate day) {
    return day.getDayOfWeek() != DayOfWeek.SATURDAY
        && day.getDayOfWeek() != DayOfWeek.SUNDAY
        && holiday(day).isEmpty();
  }

  /** The day itself when it is a working day, else the next one that is. */
  public LocalDate onOrAfter(LocalDate day) {
    LocalDate next = day;
    while (!isWorkingDay(next)) {
      next = next.plusDays(1);
    }
    return next;
  }
}
