package no.planverk.domain.statute;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import no.planverk.domain.Facts;
import no.planverk.domain.catalogue.Country;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WorkingDaysTest {
  private static final JsonObject FACTS = Facts.read("holidays.json");

  @ParameterizedTest
  @EnumSource(Country.class)
  void the_holidays_of_2023_to_2032_are_the_published_ones(Country country) {
    JsonObject worked = FACTS.getJsonObject("worked");
    assertThat(worked).hasSize(10);
    for (String year : worked.keySet()) {
      assertThat(WorkingDays.of(country).holidays(Integer.parseInt(year)))
          .extracting(holiday -> holiday.day().toString())
          .hasSameElementsAs(
              worked
                  .getJsonObject(year)
                  .getJsonArray(country.name())
                  .getValuesAs(JsonString::getString));
    }
  }

  @Test
  void the_rules_and_names_are_the_published_ones() {
    assertThat(HolidayRule.NORWEGIAN)
        .extracting(WorkingDaysTest::asFact)
        .isEqualTo(facts("NO", "nb"));
    assertThat(HolidayRule.DANISH).extracting(WorkingDaysTest::asFact).isEqualTo(facts("DK", "da"));
  }

  private static List<String> facts(String country, String language) {
    return FACTS.getJsonObject(country).getJsonArray("rules").getValuesAs(JsonObject.class).stream()
        .map(
            rule ->
                rule.getString("rule")
                    + " "
                    + rule.getString(language)
                    + " "
                    + rule.getInt("lastYear", Year.MAX_VALUE))
        .toList();
  }

  private static String asFact(HolidayRule rule) {
    String when =
        switch (rule) {
          case HolidayRule.Fixed fixed -> withoutDashes(fixed.monthDay());
          case HolidayRule.AfterEaster after -> "E%+d".formatted(after.days());
        };
    return when + " " + rule.name() + " " + rule.lastYear();
  }

  private static String withoutDashes(MonthDay day) {
    return day.toString().substring(2);
  }

  @Test
  void easter_is_right_at_its_extremes() {
    assertThat(EasterSunday.of(1818)).isEqualTo("1818-03-22");
    assertThat(EasterSunday.of(1943)).isEqualTo("1943-04-25");
    assertThat(EasterSunday.of(2038)).isEqualTo("2038-04-25");
    assertThat(EasterSunday.of(1981)).isEqualTo("1981-04-19");
    assertThat(EasterSunday.of(2076)).isEqualTo("2076-04-19");
  }

  @Test
  void great_prayer_day_ended_with_2023() {
    var denmark = WorkingDays.of(Country.DK);
    assertThat(denmark.isWorkingDay(LocalDate.of(2023, 5, 5))).isFalse();
    assertThat(denmark.isWorkingDay(LocalDate.of(2024, 4, 26))).isTrue();
  }

  @Test
  void labour_day_is_a_holiday_in_norway_only() {
    assertThat(WorkingDays.of(Country.NO).isWorkingDay(LocalDate.of(2026, 5, 1))).isFalse();
    assertThat(WorkingDays.of(Country.DK).isWorkingDay(LocalDate.of(2026, 5, 1))).isTrue();
  }

  @Test
  void the_next_working_day_leaps_all_of_easter() {
    assertThat(WorkingDays.of(Country.NO).onOrAfter(LocalDate.of(2026, 4, 2)))
        .isEqualTo("2026-04-07");
  }

  @Test
  void a_working_day_stays() {
    assertThat(WorkingDays.of(Country.DK).onOrAfter(LocalDate.of(2026, 11, 23)))
        .isEqualTo("2026-11-23");
  }

  @Test
  void over_the_turn_of_the_year() {
    assertThat(WorkingDays.of(Country.NO).onOrAfter(LocalDate.of(2026, 12, 25)))
        .isEqualTo("2026-12-28");
    assertThat(WorkingDays.of(Country.NO).onOrAfter(LocalDate.of(2027, 1, 1)))
        .isEqualTo("2027-01-04");
  }
}
