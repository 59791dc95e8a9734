package no.planverk.domain.person;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import org.junit.jupiter.api.Test;

/** Units through the years. */
class UnitLifeTest {
  private static final LocalDate JAN_1 = LocalDate.parse("2026-01-01");
  private static final LocalDate MARCH_1 = LocalDate.parse("2026-03-01");
  private static final LocalDate JUNE_1 = LocalDate.parse("2026-06-01");
  private static final UnitId A = new UnitId(new UUID(0, 1));
  private static final UnitId B = new UnitId(new UUID(0, 2));
  private static final UnitId C = new UnitId(new UUID(0, 3));

  private static UnitLife unit(UnitId id, UnitId... above) {
    return UnitLife.begun(id, JAN_1, "Unit " + id.value().getLeastSignificantBits(), over(above));
  }

  private static Optional<UnitId> over(UnitId... above) {
    return List.of(above).stream().findFirst();
  }

  private static String name(UnitLife unit, LocalDate day) {
    return unit.on(day).map(Unit::name).orElse("–");
  }

  @Test
  void a_change_holds_from_its_day_and_the_past_stays() {
    UnitLife renamed = unit(A).changed(MARCH_1, "Areal", Optional.of(B));

    assertThat(name(renamed, MARCH_1.minusDays(1))).isEqualTo("Unit 1");
    assertThat(name(renamed, MARCH_1)).isEqualTo("Areal");
    assertThat(renamed.on(MARCH_1.minusDays(1)).orElseThrow().parent()).isEmpty();
    assertThat(renamed.on(MARCH_1).orElseThrow().parent()).contains(B);
    assertThat(renamed.on(JAN_1.minusDays(1))).isEmpty();
  }

  @Test
  void what_begins_the_same_day_is_corrected() {
    UnitLife corrected =
        unit(A).changed(MARCH_1, "Arela", Optional.empty()).changed(MARCH_1, "Areal", over());

    assertThat(corrected.standings()).hasSize(2);
    assertThat(name(corrected, MARCH_1)).isEqualTo("Areal");
  }

  @Test
  void nothing_new_makes_no_new_standing() {
    assertThat(unit(A).changed(MARCH_1, "Unit 1", Optional.empty())).isEqualTo(unit(A));
  }

  @Test
  void what_is_planned_follows_where_it_only_repeated_what_is_changed() {
    UnitLife planned = unit(A).changed(JUNE_1, "Unit 1", Optional.of(B));

    UnitLife renamed = planned.changed(MARCH_1, "Areal", Optional.empty());

    assertThat(name(renamed, JUNE_1)).isEqualTo("Areal");
    assertThat(renamed.on(JUNE_1).orElseThrow().parent()).contains(B);
    assertThat(renamed.on(MARCH_1).orElseThrow().parent()).isEmpty();
  }

  @Test
  void what_is_planned_stays_where_it_says_something_of_its_own() {
    UnitLife planned = unit(A).changed(JUNE_1, "Plan", Optional.empty());

    assertThat(name(planned.changed(MARCH_1, "Areal", Optional.empty()), JUNE_1)).isEqualTo("Plan");
  }

  @Test
  void a_unit_may_turn_out_to_be_older() {
    UnitLife older = unit(A).changed(JAN_1.minusYears(1), "Gamle", Optional.empty());

    assertThat(name(older, JAN_1.minusDays(1))).isEqualTo("Gamle");
    assertThat(name(older, JAN_1)).isEqualTo("Unit 1");
  }

  @Test
  void the_day_of_closing_is_the_first_without_the_unit() {
    UnitLife closed = unit(A).closed(MARCH_1, List.of(B));

    assertThat(closed.on(MARCH_1.minusDays(1))).isPresent();
    assertThat(closed.on(MARCH_1)).isEmpty();
    assertThat(closed.closesOn()).contains(MARCH_1);
    assertThatThrownBy(() -> closed.changed(MARCH_1, "Ny", Optional.empty()))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void closing_takes_nothing_from_history() {
    UnitLife renamed = unit(A).changed(MARCH_1, "Areal", Optional.empty());

    assertThat(renamed.mayCloseOn(MARCH_1, JUNE_1)).isFalse();
    assertThat(renamed.mayCloseOn(MARCH_1, JAN_1)).isTrue();
    assertThat(renamed.mayCloseOn(MARCH_1.plusDays(1), JUNE_1)).isTrue();
    assertThat(unit(A).mayCloseOn(JAN_1, JUNE_1)).isFalse();
  }

  @Test
  void a_unit_stands_in_one_place_at_a_time() {
    var standing = new UnitStanding(JAN_1, Optional.empty(), "A", Optional.empty());
    var also = new UnitStanding(MARCH_1, Optional.empty(), "B", Optional.empty());

    assertThatThrownBy(
            () ->
                new UnitLife(
                    A, Optional.empty(), Optional.empty(), List.of(standing, also), List.of(), 1))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> new UnitStanding(MARCH_1, Optional.of(JAN_1), "A", Optional.empty()))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void the_tree_is_read_as_it_stands_on_a_day() {
    OrganisationChart chart =
        new OrganisationHistory(List.of(unit(A), unit(B, A), unit(C, B))).on(MARCH_1);

    assertThat(chart.above(C)).extracting(Unit::id).containsExactly(B, A);
    assertThat(chart.under(A)).extracting(Unit::id).containsExactly(B);
    assertThat(chart.reach(C)).containsExactlyInAnyOrder(A, B, C);
  }

  @Test
  void no_circle_is_woven_for_any_day() {
    OrganisationHistory history = new OrganisationHistory(List.of(unit(A), unit(B, A)));
    UnitLife later = unit(A).changed(JUNE_1, "Unit 1", Optional.of(B));

    assertThat(history.tangles(JAN_1, "/parent")).isEmpty();
    assertThat(history.with(later).tangles(JAN_1, "/parent"))
        .containsEntry(A, Fault.at("/parent", FaultCode.CYCLE));
    assertThat(history.with(later).on(JUNE_1).above(A)).extracting(Unit::id).containsExactly(B);
  }

  @Test
  void no_unit_stands_under_one_that_is_not_there() {
    UnitLife closing = unit(A).closed(JUNE_1, List.of());

    assertThat(new OrganisationHistory(List.of(closing, unit(B, A))).tangles(JAN_1, "/parent"))
        .containsEntry(B, Fault.at("/parent", FaultCode.PARENT_NOT_STANDING, "2026-06-01"));
  }

  @Test
  void those_of_a_closed_unit_belong_to_who_took_over_and_so_on() {
    OrganisationHistory history =
        new OrganisationHistory(
            List.of(
                unit(A).closed(MARCH_1, List.of(B)), unit(B).closed(JUNE_1, List.of(C)), unit(C)));

    assertThat(history.on(MARCH_1.minusDays(1)).place(A)).contains(A);
    assertThat(history.on(MARCH_1).place(A)).contains(B);
    assertThat(history.on(JUNE_1).place(A)).contains(C);
    assertThat(history.on(JAN_1.minusDays(1)).place(A)).isEmpty();
  }
}
