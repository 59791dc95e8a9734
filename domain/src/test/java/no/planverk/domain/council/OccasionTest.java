package no.planverk.domain.council;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.planverk.domain.catalogue.Country;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What meetings are customarily about, by country and month. */
final class OccasionTest {
  @ParameterizedTest
  @CsvSource({
    "NO, 2026-06-18, REPORT",
    "NO, 2026-09-01, RECOMMENDATION",
    "NO, 2026-11-30, RECOMMENDATION",
    "NO, 2026-12-10, BUDGET",
    "NO, 2026-04-10,",
    "DK, 2026-04-28, LONG_VIEW",
    "DK, 2026-06-23, ACTION_PLAN",
    "DK, 2026-08-25, BUDGET",
    "DK, 2026-10-13, BUDGET",
    "DK, 2026-12-15,"
  })
  void a_meeting_has_its_place_in_the_year(Country country, LocalDate day, Occasion occasion) {
    assertThat(Occasion.of(country, day).orElse(null)).isEqualTo(occasion);
  }
}
