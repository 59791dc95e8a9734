package no.planverk.domain.indicator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Band;
import no.planverk.domain.catalogue.Direction;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.catalogue.YearValue;
import no.planverk.domain.indicator.Assessment.OnPath;
import no.planverk.domain.indicator.Assessment.Untold;
import no.planverk.domain.indicator.Assessment.Why;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** How indicators stand, and why. */
class IndicatorTest {
  private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

  private static BigDecimal number(String text) {
    return new BigDecimal(text);
  }

  private static Reading read(String day, String value) {
    return new Reading(
        LocalDate.parse(day), Optional.of(number(value)), Optional.empty(), Optional.empty());
  }

  private static Reading unmeasured(String day) {
    return new Reading(
        LocalDate.parse(day), Optional.empty(), Optional.empty(), Optional.of("Måleren var ute"));
  }

  private static Band band(String status, String from, String to) {
    return new Band(status, edge(from), edge(to));
  }

  private static Optional<BigDecimal> edge(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(number(text));
  }

  private static Indicator of(IndicatorValues values) {
    return new Indicator(
        new ElementId(new UUID(0, 1)),
        new PlanId(new UUID(0, 2)),
        "Utslepp",
        Optional.empty(),
        List.of(),
        values,
        IndicatorFacts.NONE,
        1);
  }

  private static Indicator banded(List<Band> bands, Reading... readings) {
    return of(
        new IndicatorValues(
            Optional.of("%"),
            Optional.of(Direction.UP),
            Optional.empty(),
            List.of(),
            List.of(readings),
            bands));
  }

  /** From 100 at the end of 2020 to 60 at the end of 2030. */
  private static Indicator falling(Optional<Direction> direction, Reading... readings) {
    return of(
        new IndicatorValues(
            Optional.of("tonn"),
            direction,
            Optional.of(new YearValue(2020, number("100"))),
            List.of(new YearValue(2030, number("60"))),
            List.of(readings),
            List.of()));
  }

  private static final List<Band> THREE =
      List.of(band("green", "80", ""), band("red", "", "50"), band("yellow", "50", "80"));

  @Test
  void without_a_reading_nothing_can_be_told() {
    assertThat(banded(THREE).on(TODAY)).isEqualTo(new Untold(Why.NO_READING));
    assertThat(banded(THREE, read("2026-03-03", "90")).on(TODAY))
        .isEqualTo(new Untold(Why.NO_READING));
    assertThat(banded(THREE, read("2026-03-02", "90")).on(TODAY).status())
        .isEqualTo(IndicatorStatus.ON_TARGET);
  }

  @Test
  void a_value_has_the_status_of_its_band_and_on_an_edge_that_of_the_upper_one() {
    assertThat(banded(THREE, read("2025-12-31", "79.9")).on(TODAY).status())
        .isEqualTo(IndicatorStatus.NEAR);
    assertThat(banded(THREE, read("2025-12-31", "80")).on(TODAY).status())
        .isEqualTo(IndicatorStatus.ON_TARGET);
    assertThat(banded(THREE, read("2025-12-31", "50.0")).on(TODAY).status())
        .isEqualTo(IndicatorStatus.NEAR);
    assertThat(banded(THREE, read("2025-12-31", "-4")).on(TODAY))
        .isEqualTo(
            new Assessment.InBand(
                new Measured(LocalDate.parse("2025-12-31"), number("-4")),
                band("red", "", "50"),
                IndicatorStatus.OFF));
  }

  @Test
  void not_measured_is_a_value_and_hides_the_one_before_it() {
    Indicator indicator = banded(THREE, unmeasured("2025-12-31"), read("2024-12-31", "90"));
    assertThat(indicator.on(TODAY).status()).isEqualTo(IndicatorStatus.NOT_MEASURED);
    assertThat(indicator.on(LocalDate.parse("2025-12-30")).status())
        .isEqualTo(IndicatorStatus.ON_TARGET);
  }

  @Test
  void gaps_overlaps_and_other_faults_of_bands_are_found() {
    Indicator gap =
        banded(List.of(band("red", "", "40"), band("green", "50", "")), read("2025-12-31", "45"));
    assertThat(gap.findings())
        .containsExactly(
            new Finding.Gap(band("red", "", "40"), band("green", "50", "")),
            new Finding.InNoBand(new Measured(LocalDate.parse("2025-12-31"), number("45"))));
    assertThat(gap.on(TODAY)).isEqualTo(new Untold(Why.IN_NO_BAND));
    Indicator overlap =
        banded(List.of(band("red", "", "60"), band("green", "50", "")), read("2025-12-31", "55"));
    assertThat(overlap.findings())
        .containsExactly(new Finding.Overlap(band("red", "", "60"), band("green", "50", "")));
    assertThat(overlap.on(TODAY)).isEqualTo(new Untold(Why.IN_SEVERAL_BANDS));
    assertThat(banded(List.of(band("blå", "9", "2"))).findings())
        .containsExactly(
            new Finding.UpsideDown(band("blå", "9", "2")),
            new Finding.WithoutStatus(band("blå", "9", "2")));
    assertThat(banded(THREE, read("2025-12-31", "45")).findings()).isEmpty();
  }

  @Test
  void a_band_within_another_is_an_overlap_and_leaves_no_gap_after_it() {
    Band wide = band("red", "0", "100");
    Band within = band("yellow", "10", "20");
    Band above = band("green", "100", "");
    assertThat(banded(List.of(above, within, wide)).findings())
        .containsExactly(new Finding.Overlap(wide, within));
  }

  @Test
  void bands_that_are_both_open_below_overlap() {
    Band one = band("red", "", "50");
    Band other = band("green", "", "80");
    assertThat(banded(List.of(one, other)).findings())
        .containsExactly(new Finding.Overlap(one, other));
  }

  @Test
  void a_band_whose_word_means_nothing_gives_no_status() {
    assertThat(banded(List.of(band("blå", "", "")), read("2025-12-31", "1")).on(TODAY))
        .isEqualTo(new Untold(Why.BAND_WITHOUT_STATUS));
  }

  @Test
  void the_target_path_is_straight_from_the_baseline_to_the_targets() {
    Indicator half = falling(Optional.of(Direction.DOWN), read("2025-12-31", "80"));
    assertThat(half.on(TODAY))
        .isInstanceOfSatisfying(
            OnPath.class,
            it -> {
              assertThat(it.wanted()).isCloseTo(number("80"), within("0.02"));
              assertThat(it.missing()).isCloseTo(number("0"), within("0.02"));
              assertThat(it.leeway()).isEqualByComparingTo("4");
            });
    assertThat(status(falling(Optional.empty(), read("2025-12-31", "79.9"))))
        .isEqualTo(IndicatorStatus.ON_TARGET);
    assertThat(status(falling(Optional.empty(), read("2025-12-31", "83.9"))))
        .isEqualTo(IndicatorStatus.NEAR);
    assertThat(status(falling(Optional.empty(), read("2025-12-31", "84.1"))))
        .isEqualTo(IndicatorStatus.OFF);
  }

  private static Offset<BigDecimal> within(String distance) {
    return Offset.offset(number(distance));
  }

  private static IndicatorStatus status(Indicator indicator) {
    return indicator.on(TODAY).status();
  }

  @Test
  void before_its_first_point_and_after_its_last_the_path_is_level() {
    assertThat(status(falling(Optional.empty(), read("2019-01-01", "100"))))
        .isEqualTo(IndicatorStatus.ON_TARGET);
    Indicator late = falling(Optional.empty(), read("2035-01-01", "64"));
    assertThat(late.on(LocalDate.parse("2035-01-01")).status()).isEqualTo(IndicatorStatus.NEAR);
    assertThat(late.on(LocalDate.parse("2035-01-01")))
        .isInstanceOfSatisfying(
            OnPath.class, it -> assertThat(it.wanted()).isEqualByComparingTo("60"));
  }

  @Test
  void what_is_to_be_held_is_on_target_within_half_of_the_leeway() {
    assertThat(held("103")).isEqualTo(IndicatorStatus.ON_TARGET);
    assertThat(held("95")).isEqualTo(IndicatorStatus.ON_TARGET);
    assertThat(held("90")).isEqualTo(IndicatorStatus.NEAR);
    assertThat(held("110.1")).isEqualTo(IndicatorStatus.OFF);
  }

  private static IndicatorStatus held(String value) {
    return status(
        of(
            new IndicatorValues(
                Optional.empty(),
                Optional.of(Direction.HOLD),
                Optional.of(new YearValue(2020, number("100"))),
                List.of(new YearValue(2030, number("100"))),
                List.of(read("2025-12-31", value)),
                List.of())));
  }

  @Test
  void without_target_or_way_nothing_can_be_told() {
    IndicatorValues baseline =
        new IndicatorValues(
            Optional.empty(),
            Optional.empty(),
            Optional.of(new YearValue(2020, number("100"))),
            List.of(),
            List.of(read("2025-12-31", "1")),
            List.of());
    assertThat(of(baseline).on(TODAY)).isEqualTo(new Untold(Why.NO_TARGET));
    IndicatorValues level =
        new IndicatorValues(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(new YearValue(2030, number("100"))),
            List.of(read("2025-12-31", "1")),
            List.of());
    assertThat(of(level).on(TODAY)).isEqualTo(new Untold(Why.NO_DIRECTION));
  }

  @Test
  void a_reading_is_due_when_its_rhythm_has_passed() {
    IndicatorFacts yearly =
        new IndicatorFacts(
            Optional.empty(),
            Optional.empty(),
            Optional.of(Frequency.YEARLY),
            Optional.empty(),
            Optional.empty(),
            1);
    Indicator read = banded(THREE, unmeasured("2025-03-02"), read("2024-01-01", "3"));
    assertThat(read.isOverdue(TODAY.plusYears(9))).isFalse();
    assertThat(read.told(yearly).nextDue()).contains(TODAY);
    assertThat(read.told(yearly).isOverdue(TODAY)).isFalse();
    assertThat(read.told(yearly).isOverdue(TODAY.plusDays(1))).isTrue();
    assertThat(banded(THREE).told(yearly).isOverdue(TODAY)).isTrue();
  }

  @Test
  void the_trend_is_that_of_the_two_latest_measurements() {
    Indicator down =
        falling(
            Optional.of(Direction.DOWN),
            read("2024-12-31", "90"),
            unmeasured("2026-01-01"),
            read("2023-12-31", "95"));
    assertThat(down.trend(TODAY)).isEqualTo(Trend.BETTER);
    assertThat(down.trend(LocalDate.parse("2024-12-30"))).isEqualTo(Trend.NONE);
    assertThat(
            falling(Optional.empty(), read("2024-12-31", "90"), read("2023-12-31", "95"))
                .trend(TODAY))
        .isEqualTo(Trend.FALLING);
  }

  @Test
  void days_and_years_told_twice_are_found() {
    IndicatorValues twice =
        new IndicatorValues(
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(new YearValue(2030, number("1")), new YearValue(2030, number("2"))),
            List.of(read("2025-12-31", "1"), read("2025-12-31", "2")),
            List.of());
    assertThat(of(twice).findings())
        .containsExactly(
            new Finding.SameDay(LocalDate.parse("2025-12-31")), new Finding.SameYear(2030));
    assertThat(of(twice).latest(TODAY)).contains(read("2025-12-31", "2"));
  }

  @Test
  void the_next_target_is_that_of_this_year_or_later_and_in_the_end_the_last() {
    Indicator indicator = falling(Optional.empty());
    assertThat(indicator.nextTarget(TODAY)).contains(new YearValue(2030, number("60")));
    assertThat(indicator.nextTarget(TODAY.plusYears(9)))
        .contains(new YearValue(2030, number("60")));
    assertThat(banded(THREE).nextTarget(TODAY)).isEmpty();
  }

  @Test
  void facts_that_are_blank_or_too_long_are_refused() {
    assertThatThrownBy(() -> IndicatorFacts.checkSource(" ")).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> IndicatorFacts.checkNote("x".repeat(1_001)))
        .isInstanceOf(InvalidValue.class);
    assertThat(IndicatorFacts.checkDefinition("x".repeat(5_000))).hasSize(5_000);
  }
}
