package no.planverk.domain.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.PlanTypes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrategyRuleTest {
  private static PlanType type(String id) {
    return PlanTypes.find(id).orElseThrow();
  }

  @ParameterizedTest
  @CsvSource({
    "no.planning-strategy, 2023-10-18, 2024-10-18, pbl § 10-1",
    "no.planning-strategy, 2024-02-29, 2025-02-28, pbl § 10-1",
    "dk.planning-strategy, 2025-12-08, 2027-12-31, planloven § 23 a",
    "dk.planning-strategy, 2026-01-01, 2027-12-31, planloven § 23 a",
    "dk.planning-strategy, 2025-07-01, 2027-12-31, planloven § 23 a",
    "dk.planning-strategy, 2025-06-30, 2026-12-31, planloven § 23 a"
  })
  void a_council_has_its_strategy_by_a_day(
      String planType, LocalDate constituted, LocalDate last, String source) {
    StrategyRule.Latest latest =
        new StatutoryClock().latestStrategy(type(planType), constituted).orElseThrow();
    assertThat(latest.date()).isEqualTo(last);
    assertThat(latest.rule().source()).isEqualTo(source);
  }

  @Test
  void other_plans_have_no_such_day() {
    assertThat(
            new StatutoryClock().latestStrategy(type("no.strategy"), LocalDate.parse("2023-10-18")))
        .isEmpty();
  }
}
