package no.planverk.domain.statute;

import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;

/** On which day of every year a holiday falls. */
sealed interface HolidayRule {
  String name();

  /** The last year of a holiday that was abolished; {@link Year#MAX_VALUE} else. */
  int lastYear();

  LocalDate dayIn(int year);

  record Fixed(String name, MonthDay monthDay, int lastYear) implements HolidayRule {
    @Override
    public LocalDate dayIn(int year) {
      return monthDay.atYear(year);
    }
  }

  record AfterEaster(String name, int days, int lastYear) implements HolidayRule {
    @Override
    public LocalDate dayIn(int year) {
      return EasterSunday.of(year).plusDays(days);
    }
  }

  List<HolidayRule> NORWEGIAN =
      List.of(
          fixed("Første nyttårsdag", 1, 1),
          afterEaster("Skjærtorsdag", -3),
          afterEaster("Langfredag", -2),
          afterEaster("Første påskedag", 0),
          afterEaster("Andre påskedag", 1),
          fixed("Arbeidernes dag", 5, 1),
          fixed("Grunnlovsdagen", 5, 17),
          afterEaster("Kristi himmelfartsdag", 39),
          afterEaster("Første pinsedag", 49),
          afterEaster("Andre pinsedag", 50),
          fixed("Første juledag", 12, 25),
          fixed("Andre juledag", 12, 26));

  List<HolidayRule> DANISH =
      List.of(
          fixed("Nytårsdag", 1, 1),
          afterEaster("Skærtorsdag", -3),
          afterEaster("Langfredag", -2),
          afterEaster("Påskedag", 0),
          afterEaster("2. påskedag", 1),
          new AfterEaster("Store bededag", 26, 2023),
          afterEaster("Kristi himmelfartsdag", 39),
          afterEaster("Pinsedag", 49),
          afterEaster("2. pinsedag", 50),
          fixed("Juledag", 12, 25),
          fixed("2. juledag", 12, 26));

  private static HolidayRule fixed(String name, int month, int day) {
    return new Fixed(name, MonthDay.of(month, day), Year.MAX_VALUE);
  }

  private static HolidayRule afterEaster(String name, int days) {
    return new AfterEaster(name, days, Year.MAX_VALUE);
  }
}
