package no.planverk.domain.budget;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.CostKind;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.Funding;
import no.planverk.domain.catalogue.Period;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.PlanTypes;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.UnitId;
import org.junit.jupiter.api.Test;

class SumsTest {
  private static final Sums SUMS = new Sums(Currency.NOK, List.of(2027, 2028));
  private static final UnitId SCHOOL = new UnitId(new UUID(7, 7));
  private int made;

  private Measure measure(Cost... costs) {
    return measure(Optional.empty(), List.of(), costs);
  }

  private Measure measure(Optional<UnitId> unit, List<Measure.Goal> goals, Cost... costs) {
    made++;
    return new Measure(
        new ElementId(new UUID(1, made)),
        ElementKind.MEASURE,
        new Title("Tiltak " + made),
        new PlanId(new UUID(2, 1)),
        unit.map(it -> new Owner("Skole", Optional.of(it), Optional.empty())),
        List.of(costs),
        goals,
        List.of());
  }

  private static Cost cost(int year, String amount) {
    return cost(year, amount, CostKind.OPERATING, Optional.empty(), Optional.empty());
  }

  private static Cost building(int year, String amount) {
    return cost(year, amount, CostKind.INVESTMENT, Optional.empty(), Optional.empty());
  }

  private static Cost cost(
      int year,
      String amount,
      CostKind kind,
      Optional<Currency> currency,
      Optional<Funding> funding) {
    return new Cost(
        year, new BigDecimal(amount), currency, Optional.of(kind), Optional.empty(), funding);
  }

  @Test
  void running_building_savings_and_others_money_stand_apart() {
    Measure one =
        measure(
            cost(2027, "100"),
            building(2027, "500"),
            cost(2027, "-30"),
            cost(
                2027,
                "200",
                CostKind.INVESTMENT,
                Optional.of(Currency.NOK),
                Optional.of(Funding.EXTERNAL)));
    Measure other = measure(cost(2027, "0.50"), cost(2029, "9"));
    assertThat(SUMS.of(List.of(one, other)))
        .containsExactly(
            new YearSum(
                2027,
                Currency.NOK,
                new Sum(
                    new BigDecimal("100.50"),
                    new BigDecimal("700"),
                    new BigDecimal("-30"),
                    new BigDecimal("200")),
                List.of(one.id(), other.id())));
    assertThat(SUMS.of(List.of(one, other)).getFirst().sum().net()).isEqualByComparingTo("570.50");
  }

  @Test
  void currencies_are_never_added_to_each_other() {
    Measure mixed =
        measure(
            cost(2027, "1"),
            cost(2027, "2", CostKind.OPERATING, Optional.of(Currency.EUR), Optional.empty()));
    assertThat(SUMS.of(List.of(mixed)))
        .extracting(YearSum::currency, it -> it.sum().operating().intValue())
        .containsExactly(tuple(Currency.NOK, 1), tuple(Currency.EUR, 2));
  }

  @Test
  void a_measure_of_two_goals_counts_in_both_and_once_in_the_whole() {
    PlanId plan = new PlanId(new UUID(2, 1));
    Measure.Goal first = new Measure.Goal(new ElementId(new UUID(3, 1)), "Kutte", plan);
    Measure.Goal second = new Measure.Goal(new ElementId(new UUID(3, 2)), "Spare", plan);
    Measure both = measure(Optional.empty(), List.of(first, second), cost(2027, "10"));
    Map<Measure.Goal, List<YearSum>> by = SUMS.by(List.of(both), Measure::goals);
    assertThat(by).containsOnlyKeys(first, second);
    assertThat(by.get(first)).isEqualTo(SUMS.of(List.of(both)));
    assertThat(by.get(second)).isEqualTo(SUMS.of(List.of(both)));
  }

  @Test
  void sums_computed_from_nothing_are_the_same_whatever_the_order() {
    List<Measure> many =
        IntStream.rangeClosed(1, 200)
            .mapToObj(i -> measure(cost(2027, "" + i), building(2028, "" + (i * 3 - 300) + ".25")))
            .toList();
    assertThat(SUMS.of(many.reversed()).stream().map(YearSum::sum))
        .isEqualTo(SUMS.of(many).stream().map(YearSum::sum).toList());
    BigDecimal whole =
        many.stream()
            .flatMap(it -> it.costs().stream())
            .map(Cost::amount)
            .reduce(BigDecimal.ZERO, BigDecimal::add);
    assertThat(
            SUMS.of(many).stream()
                .map(it -> it.sum().net())
                .reduce(BigDecimal.ZERO, BigDecimal::add))
        .isEqualByComparingTo(whole);
  }

  private static Frame frame(int year, CostKind kind, String amount) {
    return new Frame(Optional.empty(), year, kind, new BigDecimal(amount));
  }

  @Test
  void the_line_is_drawn_before_the_first_that_exceeds_a_frame_in_any_year() {
    Measure fits = measure(cost(2027, "60"), cost(2028, "100"));
    Measure exactly = measure(cost(2027, "40"));
    Measure beyond = measure(cost(2028, "1"));
    Measure small = measure(building(2027, "1"));
    WhatIf result =
        WhatIf.of(
            List.of(fits, exactly, beyond, small),
            List.of(frame(2027, CostKind.OPERATING, "100"), frame(2028, CostKind.OPERATING, "100")),
            SUMS,
            Set::of);
    assertThat(result.fitting()).containsExactly(fits.id(), exactly.id());
    assertThat(result.beyond()).contains(beyond.id());
    assertThat(result.exceeded())
        .containsExactly(new Frame.Place(Optional.empty(), 2028, CostKind.OPERATING));
    assertThat(result.left().values()).allSatisfy(it -> assertThat(it).isEqualByComparingTo("0"));
  }

  @Test
  void savings_give_room_and_what_others_pay_takes_none() {
    Measure saving = measure(cost(2027, "-50"));
    Measure paid =
        measure(
            cost(2027, "999", CostKind.OPERATING, Optional.empty(), Optional.of(Funding.EXTERNAL)));
    Measure costly = measure(cost(2027, "150"));
    WhatIf result =
        WhatIf.of(
            List.of(saving, paid, costly),
            List.of(frame(2027, CostKind.OPERATING, "100")),
            SUMS,
            Set::of);
    assertThat(result.beyond()).isEmpty();
    assertThat(result.left().values())
        .singleElement()
        .satisfies(it -> assertThat(it).isEqualByComparingTo("0"));
  }

  @Test
  void a_units_frame_binds_the_units_own_measures() {
    Frame units = new Frame(Optional.of(SCHOOL), 2027, CostKind.OPERATING, new BigDecimal("10"));
    Measure others = measure(cost(2027, "1000"));
    Measure theirs = measure(Optional.of(SCHOOL), List.of(), cost(2027, "11"));
    WhatIf result = WhatIf.of(List.of(others, theirs), List.of(units), SUMS, Set::of);
    assertThat(result.fitting()).containsExactly(others.id());
    assertThat(result.beyond()).contains(theirs.id());
    assertThat(result.exceeded()).containsExactly(units.place());
  }

  @Test
  void a_units_frame_binds_the_measures_of_the_units_under_it() {
    UnitId all = new UnitId(new UUID(7, 1));
    Frame upper = new Frame(Optional.of(all), 2027, CostKind.OPERATING, new BigDecimal("10"));
    Frame own = new Frame(Optional.of(SCHOOL), 2027, CostKind.OPERATING, new BigDecimal("8"));
    Measure above = measure(Optional.of(all), List.of(), cost(2027, "3"));
    Measure theirs = measure(Optional.of(SCHOOL), List.of(), cost(2027, "7"));
    Measure last = measure(Optional.of(SCHOOL), List.of(), cost(2027, "1"));
    WhatIf result =
        WhatIf.of(
            List.of(above, theirs, last),
            List.of(upper, own),
            SUMS,
            it -> it.equals(SCHOOL) ? Set.of(SCHOOL, all) : Set.of(it));
    assertThat(result.fitting()).containsExactly(above.id(), theirs.id());
    assertThat(result.exceeded()).containsExactly(upper.place());
    assertThat(result.left().get(own.place())).isEqualByComparingTo("1");
  }

  @Test
  void a_plan_has_the_years_of_its_period() {
    assertThat(Budget.years(Optional.of(Period.years(2027, 2030)), 2026))
        .containsExactly(2027, 2028, 2029, 2030);
    assertThat(Budget.years(Optional.empty(), 2026)).containsExactly(2027, 2028, 2029, 2030);
    assertThat(Budget.years(Optional.of(new Period(Optional.empty(), Optional.of(2030))), 2026))
        .containsExactly(2027, 2028, 2029, 2030);
    assertThat(Budget.years(Optional.of(Period.years(2027, 2099)), 2026)).hasSize(12);
    assertThat(Budget.next(Period.years(2027, 2030))).isEqualTo(Period.years(2028, 2031));
  }

  @Test
  void no_and_later_need_a_reason() {
    assertThatThrownBy(() -> MeasureStanding.checkReason(Standing.REJECTED, " "))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> MeasureStanding.checkReason(Standing.POSTPONED, ""))
        .isInstanceOf(InvalidValue.class);
    assertThat(MeasureStanding.checkReason(Standing.PROPOSED, " ")).isEmpty();
    assertThatThrownBy(() -> MeasureStanding.checkReason(Standing.PROPOSED, "x".repeat(2001)))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void financial_are_the_types_that_collect_money_in_both_countries() {
    assertThat(PlanTypes.all().stream().filter(it -> it.isFinancial()).map(it -> it.id()))
        .containsExactlyInAnyOrder(
            "no.financial-plan",
            "no.annual-budget",
            "no.action-programme",
            "dk.financial-plan",
            "dk.annual-budget",
            "dk.action-programme");
  }
}
