package no.planverk.domain.redthread;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.VersionStanding;
import no.planverk.domain.sdg.SdgGoal;
import no.planverk.domain.sdg.SdgTag;
import org.junit.jupiter.api.Test;

/** The thread of one element, matrices, anchors and coverage. */
final class ViewsTest {
  private final Municipality fjordvik = new Municipality();
  private final UnitId unit = fjordvik.unit("Miljø", Optional.empty());
  private final PlanId above = fjordvik.plan("no.community-part", "Samfunnsdel");
  private final PlanId below = fjordvik.plan("no.thematic-plan", "Klimaplan", above);
  private final Place focus =
      fjordvik.put(ElementKind.FOCUS_AREA, "Grønn kommune", above, Optional.empty());
  private final Place goal =
      fjordvik.put(ElementKind.GOAL, "Renere fjord", above, Optional.of(focus));
  private final Place fetched = fjordvik.fetch(goal.element(), below, Optional.empty());
  private final Place measure =
      fjordvik.put(ElementKind.MEASURE, "Rensing", below, Optional.of(fetched));

  private ElementNode node(Place place) {
    return fjordvik.system().element(place.element()).orElseThrow();
  }

  @Test
  void the_thread_of_a_measure_leads_up_through_the_plan_that_it_was_fetched_from() {
    ThreadGraph graph = ThreadGraph.of(fjordvik.system(), node(measure));

    assertThat(graph.nodes().stream().map(it -> it.step() + " " + it.element().title()))
        .containsExactly("-2 Grønn kommune", "-1 Renere fjord", "0 Rensing");
    assertThat(graph.edges()).hasSize(2);
    assertThat(graph.left()).isZero();
  }

  @Property(tries = 100)
  void a_thread_that_goes_in_a_circle_ends(@ForAll Random chance) {
    PlanSystem plans = Municipality.random(chance).system();
    for (ElementNode element : plans.elements()) {
      ThreadGraph graph = ThreadGraph.of(plans, element);
      assertThat(graph.nodes().stream().map(it -> it.element().id())).doesNotHaveDuplicates();
    }
  }

  @Test
  void a_goal_is_anchored_by_what_it_has() {
    assertThat(Anchor.of(fjordvik.system(), node(goal))).containsExactly(Anchor.PLANNING);

    fjordvik.complete(goal.element(), Optional.of(unit), List.of());
    fjordvik.complete(measure.element(), Optional.of(unit), List.of());
    fjordvik.standing(above, VersionStanding.IN_FORCE);

    assertThat(Anchor.of(fjordvik.system(), node(goal))).containsExactly(Anchor.values());
  }

  @Test
  void matrices_show_what_connects_and_what_does_not() {
    fjordvik.complete(measure.element(), Optional.of(unit), List.of());
    PlanSystem plans = fjordvik.system();

    Matrix units = Matrix.of(plans, MatrixKind.GOALS_BY_UNITS);
    assertThat(units.at(node(goal), units.columns().getFirst()))
        .extracting(ElementNode::title)
        .containsExactly("Rensing");
    Matrix areas = Matrix.of(plans, MatrixKind.FOCUS_AREAS_BY_PLANS);
    assertThat(areas.columns().stream().map(Matrix.Column::title))
        .containsExactly("Samfunnsdel", "Klimaplan");
    assertThat(areas.columns().stream().map(it -> areas.at(node(focus), it).size()))
        .containsExactly(2, 2);
    Matrix sdg = Matrix.of(plans, MatrixKind.GOALS_BY_SDG);
    assertThat(sdg.columns().stream().mapToInt(sdg::filled).sum()).isZero();
  }

  @Test
  void rows_are_narrowed_by_unit_plan_and_year() {
    fjordvik.complete(goal.element(), Optional.of(unit), List.of());
    PlanSystem plans = fjordvik.system();
    Matrix all = Matrix.of(plans, MatrixKind.GOALS_BY_SDG);

    assertThat(rows(all, plans, Optional.of(unit), Optional.of(2027))).isEqualTo(1);
    assertThat(rows(all, plans, Optional.of(unit), Optional.of(2040))).isZero();
    assertThat(rows(all, plans, Optional.of(new UnitId(above.value())), Optional.empty())).isZero();
  }

  private static int rows(
      Matrix matrix, PlanSystem plans, Optional<UnitId> unit, Optional<Integer> year) {
    return matrix
        .narrowed(plans, new MatrixFilter(unit, Optional.empty(), Optional.empty(), year))
        .rows()
        .size();
  }

  @Test
  void a_mark_is_carried_when_it_has_a_reason_a_measure_and_a_reading() {
    fjordvik.complete(goal.element(), Optional.of(unit), List.of(SdgTag.of("14.1")));
    SdgCoverage bare = SdgCoverage.of(fjordvik.system(), SdgGoal.of("14"));
    assertThat(bare.marks()).singleElement().returns(false, SdgCoverage.Mark::isCarried);
    assertThat(bare.targets()).containsEntry("14.1", 1);

    Place indicator = fjordvik.put(ElementKind.INDICATOR, "Siktedyp", below, Optional.of(fetched));
    fjordvik.complete(indicator.element(), Optional.empty(), List.of());
    fjordvik.complete(measure.element(), Optional.of(unit), List.of());
    fjordvik.complete(
        goal.element(), Optional.of(unit), List.of(SdgTag.of("14.1", Optional.of("Renere vann"))));
    SdgCoverage carried = SdgCoverage.of(fjordvik.system(), SdgGoal.of("14"));

    assertThat(carried.marks()).singleElement().returns(true, SdgCoverage.Mark::isCarried);
    assertThat(carried.actions()).isEqualTo(1);
    assertThat(carried.money()).isEqualTo(kroner("100000"));
    assertThat(SdgCoverage.of(fjordvik.system(), SdgGoal.of("1")).marks()).isEmpty();
  }

  private static Money kroner(String amount) {
    return Money.of(Currency.NOK, new BigDecimal(amount));
  }

  @Test
  void money_of_different_currencies_is_never_added_together() {
    fjordvik.complete(goal.element(), Optional.of(unit), List.of(SdgTag.of("14.1")));
    fjordvik.costs(
        measure.element(), kroner("70").plus(Money.of(Currency.EUR, new BigDecimal("10"))));
    Place other = fjordvik.put(ElementKind.MEASURE, "Rydding", below, Optional.of(fetched));
    fjordvik.costs(other.element(), Money.of(Currency.EUR, new BigDecimal("5")));

    assertThat(SdgCoverage.of(fjordvik.system(), SdgGoal.of("14")).money().amounts())
        .containsExactly(
            Map.entry(Currency.NOK, new BigDecimal("70")),
            Map.entry(Currency.EUR, new BigDecimal("15")));
  }

  @Test
  void the_scorecard_goes_from_what_holds_a_goal_to_what_was_measured() {
    fjordvik.complete(measure.element(), Optional.of(unit), List.of());
    Scorecard card = Scorecard.of(fjordvik.system(), Scorecard.Perspective.FOCUS_AREA);

    assertThat(card.groups()).singleElement().returns("Grønn kommune", Scorecard.Group::title);
    assertThat(card.groups().getFirst().lines())
        .singleElement()
        .returns(1, Scorecard.Line::actions)
        .returns(kroner("100000"), Scorecard.Line::money)
        .returns(0, Scorecard.Line::indicators);
    assertThat(Scorecard.of(fjordvik.system(), Scorecard.Perspective.UNIT).groups())
        .singleElement()
        .returns("", Scorecard.Group::title);
  }
}
