package no.planverk.domain.statute;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.domain.catalogue.Certainty;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.PlanType;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.Significance;
import no.planverk.domain.catalogue.Validity;
import no.planverk.domain.statute.Basis.ByRule;
import no.planverk.domain.statute.Basis.NoMinimum;
import no.planverk.domain.statute.Basis.OwnMinimum;
import no.planverk.domain.statute.Minimum.PublicDays;
import no.planverk.domain.statute.Minimum.SetByCouncil;
import no.planverk.domain.statute.Minimum.Weeks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatutoryClockTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 8, 17);
  private static final Optional<Minimum> NONE_OF_OUR_OWN = Optional.empty();

  private final StatutoryClock clock = new StatutoryClock();

  @ParameterizedTest
  @CsvSource({
    "no.planning-strategy, publicity, ordinary, 2026-09-16, no.pbl-10-1, pbl § 10-1",
    "no.planning-strategy, proposal, ordinary, 2026-09-16, no.pbl-10-1, pbl § 10-1",
    "no.planning-programme, programme, ordinary, 2026-09-28, no.pbl-11-13, 'pbl §§ 4-1, 11-13'",
    "no.planning-programme, proposal, ordinary, 2026-09-28, no.pbl-11-13, 'pbl §§ 4-1, 11-13'",
    "no.community-part, programme, minor, 2026-09-28, no.pbl-11-13-start, 'pbl §§ 4-1, 11-13'",
    "no.land-use-part, programme, ordinary, 2026-09-28, no.pbl-11-13-start, 'pbl §§ 4-1, 11-13'",
    "no.community-part, proposal, ordinary, 2026-09-28, no.pbl-11-14, pbl § 11-14",
    "no.community-part, proposal, minor, 2026-09-28, no.pbl-11-14, pbl § 11-14",
    "no.land-use-part, renewed, ordinary, 2026-09-28, no.pbl-11-14, pbl § 11-14",
    "no.action-programme, publicity, ordinary, 2026-09-16, no.pbl-11-4, 'pbl §§ 11-1, 11-4'",
    "no.zoning-plan, proposal, ordinary, 2026-09-28, no.pbl-12-10, pbl § 12-10",
    "no.financial-plan, publicity, ordinary, 2026-08-31, no.koml-14-3, kommuneloven § 14-3",
    "no.annual-budget, publicity, ordinary, 2026-08-31, no.koml-14-3, kommuneloven § 14-3",
    "dk.planning-strategy, proposal, ordinary, 2026-10-12, dk.planloven-23a, planloven § 23 a",
    "dk.planning-strategy, publicity, minor, 2026-10-12, dk.planloven-23a, planloven § 23 a",
    "dk.municipal-plan, ideas, ordinary, 2026-08-17, dk.planloven-23c, planloven § 23 c",
    "dk.municipal-plan, proposal, ordinary, 2026-10-12, dk.planloven-24-3, planloven § 24(3)",
    "dk.plan-addendum, proposal, ordinary, 2026-10-12, dk.planloven-24-3, planloven § 24(3)",
    "dk.plan-addendum, proposal, minor, 2026-09-14, dk.planloven-24-4, planloven § 24(4)",
    "dk.municipal-plan, renewed, minor, 2026-09-14, dk.planloven-24-4, planloven § 24(4)",
    "dk.local-plan, proposal, ordinary, 2026-09-14, dk.planloven-24-5, planloven § 24(5)",
    "dk.local-plan, proposal, minor, 2026-08-31, dk.planloven-24-6, planloven § 24(6)"
  })
  void every_confirmed_rule_gives_its_date_and_its_paragraph(
      String type, String stage, String significance, LocalDate date, String rule, String source) {
    var end = end(type, stage, significance, MONDAY);
    assertThat(end.date()).isEqualTo(date);
    assertThat(end.ruleId()).contains(rule);
    assertThat(end.source()).contains(source);
    assertThat(end.moved()).isFalse();
    assertThat(end.refuses(date)).isFalse();
    assertThat(end.refuses(date.minusDays(1))).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "no.thematic-plan, proposal",
    "no.unit-plan, proposal",
    "no.strategy, publicity",
    "no.community-part, limited",
    "no.zoning-plan, programme",
    "dk.policy, proposal",
    "dk.annual-budget, publicity",
    "dk.local-plan, limited"
  })
  void without_a_rule_any_day_will_do_even_a_holiday(String type, String stage) {
    var constitutionDay = LocalDate.of(2027, 5, 17);
    var end = end(type, stage, "ordinary", constitutionDay);
    assertThat(end.date()).isEqualTo(constitutionDay);
    assertThat(end.basis()).isEqualTo(new NoMinimum());
    assertThat(end.ruleId()).isEmpty();
    assertThat(end.source()).isEmpty();
    assertThat(end.cautions()).isEmpty();
  }

  @Test
  void a_sub_plan_is_warned_about_not_refused() {
    var end = end("no.sub-plan", "proposal", "ordinary", MONDAY);
    assertThat(end.refuses(MONDAY.plusWeeks(1))).isFalse();
    assertThat(end.safeDate()).isEqualTo("2026-09-28");
    assertThat(end.cautionsAt(LocalDate.of(2026, 9, 27)))
        .extracting(caution -> caution.rule().source())
        .containsExactly("pbl § 11-14");
    assertThat(end.cautionsAt(LocalDate.of(2026, 9, 28))).isEmpty();
  }

  @Test
  void a_local_plan_carries_the_caution_of_an_environmental_report() {
    var end = end("dk.local-plan", "proposal", "ordinary", MONDAY);
    assertThat(end.date()).isEqualTo("2026-09-14");
    assertThat(end.cautions())
        .containsExactly(
            new Caution(
                LocalDate.of(2026, 10, 12), HearingRules.find("dk.planloven-24-7").orElseThrow()));
  }

  @Test
  void six_weeks_that_end_on_a_holiday_move_past_it() {
    var end = end("no.community-part", "proposal", "ordinary", LocalDate.of(2026, 4, 2));
    assertThat(end.counted()).isEqualTo("2026-05-14");
    assertThat(end.date()).isEqualTo("2026-05-15");
    assertThat(end.moved()).isTrue();
    assertThat(end.refuses(LocalDate.of(2026, 5, 14))).isTrue();
  }

  @Test
  void a_norwegian_first_of_may_moves_and_a_danish_one_does_not() {
    var from = LocalDate.of(2026, 3, 6);
    assertThat(end("no.zoning-plan", "proposal", "ordinary", LocalDate.of(2026, 3, 20)).date())
        .isEqualTo("2026-05-04");
    assertThat(end("dk.municipal-plan", "proposal", "ordinary", from).date())
        .isEqualTo("2026-05-01");
  }

  @Test
  void a_hearing_published_on_a_saturday_ends_on_a_monday() {
    assertThat(end("dk.local-plan", "proposal", "ordinary", LocalDate.of(2026, 8, 15)).date())
        .isEqualTo("2026-09-14");
  }

  @Test
  void fourteen_days_before_the_turn_of_the_year_leap_christmas() {
    var end = end("no.annual-budget", "publicity", "ordinary", LocalDate.of(2026, 12, 11));
    assertThat(end.counted()).isEqualTo("2026-12-25");
    assertThat(end.date()).isEqualTo("2026-12-28");
  }

  @Test
  void a_longer_minimum_of_the_municipality_s_own_rules() {
    var end = withOwn("no.community-part", new Weeks(8));
    assertThat(end.date()).isEqualTo("2026-10-12");
    assertThat(end.basis()).isEqualTo(new OwnMinimum(new Weeks(8)));
    assertThat(end.ruleId()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"5", "6"})
  void a_minimum_of_its_own_that_is_not_longer_has_no_effect(int weeks) {
    var end = withOwn("no.community-part", new Weeks(weeks));
    assertThat(end.date()).isEqualTo("2026-09-28");
    assertThat(end.ruleId()).contains("no.pbl-11-14");
  }

  @Test
  void days_and_weeks_are_compared_by_length() {
    assertThat(withOwn("no.community-part", new PublicDays(42)).ruleId()).contains("no.pbl-11-14");
    assertThat(withOwn("no.community-part", new PublicDays(43)).date()).isEqualTo("2026-09-29");
  }

  @Test
  void a_municipality_may_set_a_minimum_where_the_law_has_none() {
    assertThat(withOwn("no.thematic-plan", new Weeks(3)).date()).isEqualTo("2026-09-07");
    assertThat(withOwn("no.thematic-plan", new SetByCouncil()).basis()).isEqualTo(new NoMinimum());
  }

  @Test
  void its_own_minimum_binds_and_a_longer_unconfirmed_rule_still_warns() {
    var end = withOwn("no.sub-plan", new Weeks(3));
    assertThat(end.date()).isEqualTo("2026-09-07");
    assertThat(end.safeDate()).isEqualTo("2026-09-28");
  }

  @Test
  void the_law_of_the_day_of_publication_applies() {
    var before = end("no.community-part", "proposal", "ordinary", LocalDate.of(2009, 6, 30));
    assertThat(before.basis()).isEqualTo(new NoMinimum());
    var after = end("no.community-part", "proposal", "ordinary", LocalDate.of(2009, 7, 1));
    assertThat(after.date()).isEqualTo("2009-08-12");
  }

  @Test
  void a_changed_law_is_a_new_row_and_says_which_one_it_was() {
    var changeover = LocalDate.of(2026, 1, 1);
    var old = strategyRule(6, Optional.empty(), Optional.of(changeover.minusDays(1)));
    var current = strategyRule(8, Optional.of(changeover), Optional.empty());
    var changed = new StatutoryClock(List.of(old, current));
    var earlier = endBy(changed, changeover.minusDays(1));
    var later = endBy(changed, changeover);
    assertThat(earlier.basis()).isEqualTo(new ByRule(old));
    assertThat(later.basis()).isEqualTo(new ByRule(current));
  }

  @Test
  void adoption_waits_for_the_whole_last_day_of_a_hearing() {
    var end = LocalDate.of(2026, 10, 9);
    var adoption = adoption("no.zoning-plan", HearingStage.PROPOSAL, end, true);
    assertThat(adoption.date()).isEqualTo("2026-10-10");
    assertThat(adoption.cautions()).isEmpty();
  }

  @Test
  void days_of_publicity_end_with_the_decision() {
    var end = LocalDate.of(2026, 12, 10);
    assertThat(adoption("no.annual-budget", HearingStage.PUBLICITY, end, false).date())
        .isEqualTo(end);
  }

  @Test
  void timely_objections_to_a_danish_plan_warn_for_four_weeks() {
    var end = LocalDate.of(2026, 10, 12);
    var adoption = adoption("dk.municipal-plan", HearingStage.PROPOSAL, end, true);
    assertThat(adoption.refuses(end.plusDays(1))).isFalse();
    assertThat(adoption.safeDate()).isEqualTo("2026-11-09");
    assertThat(adoption.cautionsAt(LocalDate.of(2026, 11, 8)))
        .extracting(caution -> caution.rule().id())
        .containsExactly("dk.planloven-27");
    assertThat(adoption("dk.municipal-plan", HearingStage.PROPOSAL, end, false).cautions())
        .isEmpty();
    assertThat(adoption("dk.policy", HearingStage.PROPOSAL, end, true).cautions()).isEmpty();
  }

  @Test
  void the_law_says_who_adopts() {
    assertThat(clock.whoMustAdopt(type("no.land-use-part")).orElseThrow().source())
        .isEqualTo("pbl § 11-15");
    assertThat(clock.whoMustAdopt(type("dk.annual-budget")).orElseThrow().source())
        .isEqualTo("kommunestyrelsesloven § 38");
    assertThat(clock.whoMustAdopt(type("no.unit-plan"))).isEmpty();
  }

  private Explained end(String type, String stage, String significance, LocalDate from) {
    return clock.earliestEnd(
        type(type), HearingStage.of(stage), Significance.of(significance), from, NONE_OF_OUR_OWN);
  }

  private Explained withOwn(String type, Minimum own) {
    return clock.earliestEnd(
        type(type), HearingStage.PROPOSAL, Significance.ORDINARY, MONDAY, Optional.of(own));
  }

  private Explained adoption(
      String type, HearingStage stage, LocalDate end, boolean timelyObjections) {
    return clock.earliestAdoption(type(type), stage, end, timelyObjections);
  }

  private static Explained endBy(StatutoryClock changed, LocalDate from) {
    return changed.earliestEnd(
        type("no.strategy"), HearingStage.PROPOSAL, Significance.ORDINARY, from, NONE_OF_OUR_OWN);
  }

  private static HearingRule strategyRule(
      int weeks, Optional<LocalDate> from, Optional<LocalDate> to) {
    return new HearingRule(
        "no.strategy-rule",
        Country.NO,
        Set.of("no.strategy"),
        Set.of(HearingStage.PROPOSAL),
        Set.of(Significance.ORDINARY),
        new Weeks(weeks),
        Optional.empty(),
        "§ 1",
        Certainty.CONFIRMED,
        new Validity(from, to));
  }

  private static PlanType type(String id) {
    return PlanTypes.find(id).orElseThrow();
  }
}
