package no.planverk.domain.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.plan.Stage;
import no.planverk.domain.plan.VersionStanding;
import org.junit.jupiter.api.Test;

class RegisterEntryTest {
  private static final Optional<Period> TO_2025 = Optional.of(Period.years(2021, 2025));

  private static RegisterEntry entry(
      Optional<Period> period,
      Optional<VersionStanding> standing,
      Optional<Stage> stage,
      boolean registeredOnly) {
    return new RegisterEntry(
        new PlanId(new UUID(0, 1)),
        "Klimaplan",
        "no.thematic-plan",
        stage,
        Language.NB,
        period,
        Optional.empty(),
        standing.map(it -> 1),
        standing,
        Optional.empty(),
        Optional.empty(),
        registeredOnly,
        false,
        Instant.EPOCH,
        1);
  }

  private static RegisterEntry inForce(Optional<Period> period) {
    return entry(period, Optional.of(VersionStanding.IN_FORCE), Optional.empty(), false);
  }

  @Test
  void a_plan_is_due_for_review_from_the_year_after_its_last() {
    assertThat(inForce(TO_2025).isDueForReviewIn(2025)).isFalse();
    assertThat(inForce(TO_2025).isDueForReviewIn(2026)).isTrue();
    assertThat(inForce(Optional.empty()).isDueForReviewIn(2026)).isFalse();
    assertThat(
            inForce(Optional.of(new Period(Optional.of(2021), Optional.empty())))
                .isDueForReviewIn(2099))
        .isFalse();
  }

  @Test
  void what_no_longer_holds_or_is_at_work_already_is_not_due() {
    for (VersionStanding gone :
        new VersionStanding[] {VersionStanding.SUPERSEDED, VersionStanding.REPEALED}) {
      assertThat(entry(TO_2025, Optional.of(gone), Optional.empty(), false).isDueForReviewIn(2026))
          .isFalse();
    }
    Optional<VersionStanding> holds = Optional.of(VersionStanding.ADOPTED);
    assertThat(entry(TO_2025, holds, Optional.of(Stage.DRAFT), false).isDueForReviewIn(2026))
        .isFalse();
    assertThat(entry(TO_2025, holds, Optional.of(Stage.ABANDONED), false).isDueForReviewIn(2026))
        .isTrue();
    assertThat(entry(TO_2025, Optional.empty(), Optional.empty(), true).isDueForReviewIn(2026))
        .isTrue();
    assertThat(
            entry(TO_2025, Optional.empty(), Optional.of(Stage.ABANDONED), false)
                .isDueForReviewIn(2026))
        .isFalse();
  }

  @Test
  void a_period_covers_its_first_and_last_year_and_an_open_end_has_none() {
    assertThat(inForce(TO_2025).covers(2020)).isFalse();
    assertThat(inForce(TO_2025).covers(2021)).isTrue();
    assertThat(inForce(TO_2025).covers(2025)).isTrue();
    assertThat(inForce(TO_2025).covers(2026)).isFalse();
    assertThat(inForce(Optional.of(new Period(Optional.empty(), Optional.of(2025)))).covers(1900))
        .isTrue();
    assertThat(inForce(Optional.empty()).covers(2025)).isFalse();
  }

  @Test
  void an_order_is_read_as_it_is_written() {
    assertThat(RegisterOrder.of("-changed"))
        .isEqualTo(new RegisterOrder(RegisterOrder.By.CHANGED, true));
    assertThat(RegisterOrder.of("title")).isEqualTo(RegisterOrder.BY_TITLE);
    assertThat(RegisterOrder.of("-period").text()).isEqualTo("-period");
    assertThatThrownBy(() -> RegisterOrder.of("colour")).isInstanceOf(InvalidValue.class);
  }
}
