package no.planverk.application;

import static no.planverk.application.Work.done;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Refusal.CannotMerge;
import no.planverk.application.Refusal.CannotMerge.Why;
import no.planverk.application.fetching.CompareFigures;
import no.planverk.application.fetching.MergeElements;
import no.planverk.application.finance.ReadBudget;
import no.planverk.application.finance.TakeIn;
import no.planverk.application.planning.ElementWords;
import no.planverk.domain.budget.MeasureStanding;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.HeldCosts;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.TenantRole;
import org.junit.jupiter.api.Test;

/** Two elements with money or readings become one, and both histories are kept. */
final class MergingFiguresTest {
  private static final LocalDate SPRING = LocalDate.parse("2025-04-01");
  private static final LocalDate AUTUMN = LocalDate.parse("2025-10-01");

  private final Work work = new Work();
  private final MergeElements merge = new MergeElements(work.desk, work.hall.pinning);
  private final PlanId climate = work.drafted("no.strategy", "Klimaplan");
  private final PlanId transport = work.drafted("no.thematic-plan", "Transportplan");

  private ElementId added(
      PlanId plan, ElementKind kind, String title, List<Cost> costs, Reading... readings) {
    ElementWords words =
        new ElementWords(
            new Title(title),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            costs,
            new IndicatorValues(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(readings),
                List.of()));
    return done(work.addElement.add(
            work.secretary, plan, Once.eachTime(), kind, words, Work.atTheEnd(), Optional.empty()))
        .thing()
        .element()
        .id();
  }

  private static Cost cost(int year, int amount) {
    return new Cost(
        year,
        new BigDecimal(amount),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private ElementId measure(PlanId plan, String title, Cost... costs) {
    return added(plan, ElementKind.MEASURE, title, List.of(costs));
  }

  private ElementId indicator(PlanId plan, String title, Reading... readings) {
    return added(plan, ElementKind.INDICATOR, title, List.of(), readings);
  }

  private static Reading reading(LocalDate day, int value) {
    return new Reading(day, Optional.of(new BigDecimal(value)), Optional.empty(), Optional.empty());
  }

  private Reply<Element> merged(ElementId goes, ElementId stays, HeldCosts... held) {
    return merge.merge(work.secretary, goes, stays, List.of(held).stream().findFirst());
  }

  @Test
  void costs_of_both_are_chosen_between_and_the_journal_tells() {
    ElementId bus = measure(transport, "Elbuss", cost(2027, 100));
    ElementId twin = measure(climate, "Elektrisk buss", cost(2027, 80), cost(2028, 1));
    assertThat(merged(bus, twin)).isEqualTo(Reply.refused(new CannotMerge(Why.COSTS_OF_BOTH)));

    Element one = done(merged(bus, twin, HeldCosts.BOTH));

    assertThat(one.content().costs())
        .extracting(it -> it.amount().intValue())
        .containsExactly(180, 1);
    assertThat(work.stored(stores -> stores.manuscripts().element(twin)).orElseThrow())
        .isEqualTo(one);
    assertThat(work.journal("merge-costs-both"))
        .singleElement()
        .satisfies(it -> assertThat(it.objectId()).isEqualTo(twin.toString()));
    assertThat(work.journal("merge")).hasSize(1);
  }

  @Test
  void the_costs_of_the_one_that_goes_are_not_lost_where_the_other_has_none() {
    ElementId bus = measure(transport, "Elbuss", cost(2027, 100));
    ElementId twin = measure(climate, "Elektrisk buss");
    assertThat(done(merged(bus, twin)).content().costs()).containsExactly(cost(2027, 100));
    assertThat(work.journal("merge-costs-goes")).hasSize(1);
  }

  @Test
  void costs_do_not_change_in_a_text_that_is_adopted() {
    ElementId bus = measure(transport, "Elbuss", cost(2027, 100));
    ElementId twin = measure(climate, "Elektrisk buss", cost(2027, 80));
    work.adopt(climate, TownHall.TODAY);
    assertThat(merged(bus, twin, HeldCosts.BOTH))
        .isEqualTo(Reply.refused(new Refusal.NotWritable(Optional.empty())));
    assertThat(done(merged(bus, twin, HeldCosts.STAYS)).content().costs())
        .containsExactly(cost(2027, 80));
    assertThat(work.journal("merge-costs-stays")).hasSize(1);
  }

  @Test
  void readings_come_along_with_where_they_come_from() {
    ElementId share = indicator(transport, "Sykkelandel", reading(SPRING, 4), reading(AUTUMN, 5));
    ElementId twin = indicator(climate, "Andel sykkel", reading(AUTUMN, 5));

    Element one = done(merged(share, twin));

    assertThat(one.content().indicator().readings())
        .containsExactly(
            new Reading(
                SPRING,
                Optional.of(new BigDecimal("4")),
                Optional.empty(),
                Optional.of("[Sykkelandel, Transportplan]")),
            reading(AUTUMN, 5));
    assertThat(work.journal("merge-readings")).hasSize(1);
  }

  @Test
  void days_with_different_values_are_named_and_nothing_is_merged() {
    ElementId share = indicator(transport, "Sykkelandel", reading(SPRING, 4), reading(AUTUMN, 5));
    ElementId twin = indicator(climate, "Andel sykkel", reading(AUTUMN, 6));
    assertThat(merged(share, twin))
        .isEqualTo(Reply.refused(new Refusal.ReadingsDiffer(List.of(AUTUMN))));
    assertThat(work.<Optional<ElementId>>stored(stores -> stores.fetches().mergedInto(share)))
        .isEmpty();
  }

  @Test
  void the_measure_keeps_its_place_in_the_financial_plan() {
    PlanId plan =
        done(work.draftPlan.draft(
                work.secretary,
                Once.eachTime(),
                Work.during(Work.facts("no.financial-plan", "Økonomiplan 2027–2030"), 2027, 2030)))
            .id();
    ElementId bus = measure(transport, "Elbuss", cost(2027, 100));
    ElementId twin = measure(climate, "Elektrisk buss");
    done(new TakeIn(work.desk).take(work.secretary, plan, Once.eachTime(), List.of(bus)));

    done(merged(bus, twin));

    assertThat(done(new ReadBudget(work.desk).read(work.secretary, plan)).lines())
        .singleElement()
        .satisfies(it -> assertThat(it.measure().id()).isEqualTo(twin))
        .satisfies(it -> assertThat(it.measure().costs()).containsExactly(cost(2027, 100)));
    assertThat(work.<List<MeasureStanding>>stored(stores -> stores.budgets().standings(plan)))
        .extracting(MeasureStanding::element)
        .containsExactly(twin);
  }

  @Test
  void figures_are_shown_to_who_may_merge_and_to_nobody_else() {
    ElementId bus = measure(transport, "Elbuss", cost(2027, 100));
    ElementId twin = measure(climate, "Elektrisk buss", cost(2027, 80));
    CompareFigures compare = new CompareFigures(work.desk);
    assertThat(done(compare.compare(work.secretary, bus, twin)).costsToChoose()).isTrue();
    assertThat(
            compare.compare(work.hall.member(work.hall.fjordvik, TenantRole.EMPLOYEE), bus, twin))
        .isInstanceOf(Reply.NotAllowed.class);
    assertThat(compare.compare(work.dane, bus, twin))
        .isEqualTo(Reply.faulty(Fault.at("/goes", FaultCode.UNKNOWN_OBJECT)));
    assertThat(merge.merge(work.dane, bus, twin, Optional.of(HeldCosts.BOTH)))
        .isEqualTo(Reply.faulty(Fault.at("/goes", FaultCode.UNKNOWN_OBJECT)));
  }
}
