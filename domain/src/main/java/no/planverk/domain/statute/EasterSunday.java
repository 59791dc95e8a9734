package no.planverk.domain.statute;

import java.time.LocalDate;

/**
 * Easter Sunday of the Gregorian calendar, by the anonymous algorithm printed in Nature in 1876.
 */
final class EasterSunday {
  private EasterSunday() {}

  static LocalDate of(int year) {
    int moonYear = year % 19;
    int century = year / 100;
    int yearOfCentury = year % 100;
    int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
    int fullMoon = (19 * moonYear + century - century / 4 - moonCorrection + 15) % 30;
    int weekday =
        (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - fullMoon - yearOfCentury % 4) % 7;
    int lateMoon = (moonYear + 11 * fullMoon + 22 * weekday) / 451;
    int daysFromMarch = fullMoon + weekday - 7 * lateMoon + 114;
    return LocalDate.of(year, daysFromMarch / 31, daysFromMarch % 31 + 1);
  }
}
