package no.planverk.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.port.Manuscripts;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.budget.Budget;
import no.planverk.domain.budget.BudgetLife;
import no.planverk.domain.budget.Frame;
import no.planverk.domain.budget.Measure;
import no.planverk.domain.budget.MeasureStanding;
import no.planverk.domain.budget.Standing;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.CostKind;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.Funding;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.element.Rank;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.plan.WorkingText;
import no.planverk.domain.writing.Author;
import no.planverk.domain.writing.Removal;
import no.planverk.domain.writing.RemovalId;
import org.junit.jupiter.api.Test;

/** What is stored of the money in plans. */
public interface BudgetContract extends StoreContract {
  Instant DECIDED = Instant.parse("2026-03-02T07:00:00Z");

  private Plan added(String title) {
    Plan plan = Samples.plan(title);
    doInFjordvik(stores -> stores.plans().add(plan));
    return plan;
  }

  private static Element element(PlanId plan, ElementKind kind, String title) {
    return new Element(
        new ElementId(UUID.randomUUID()),
        kind,
        plan,
        Element.Content.titled(title)
            .costing(
                kind.isMeasure()
                    ? List.of(
                        new Cost(
                            2027,
                            new BigDecimal("1200.50"),
                            Optional.of(Currency.NOK),
                            Optional.of(CostKind.INVESTMENT),
                            Optional.empty(),
                            Optional.of(Funding.EXTERNAL)),
                        new Cost(
                            2028,
                            new BigDecimal("-7"),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty(),
                            Optional.empty()))
                    : List.of()),
        1);
  }

  private static Placement placed(
      PlanId plan, ElementId element, Optional<Placement> under, List<PlacementId> contributesTo) {
    return new Placement(
        new PlacementId(UUID.randomUUID()),
        plan,
        element,
        under.map(Placement::id),
        Rank.between(Optional.empty(), Optional.empty()),
        Optional.empty(),
        Optional.empty(),
        false,
        contributesTo,
        1);
  }

  private static void put(TenantStores stores, Element element, Placement placement) {
    stores.manuscripts().add(element);
    stores.manuscripts().add(placement);
  }

  private static MeasureStanding standing(PlanId plan, ElementId element, Rank rank) {
    return new MeasureStanding(
        plan,
        element,
        Standing.POSTPONED,
        "Venter på staten",
        rank,
        Optional.of(plan),
        Optional.of(UUID.randomUUID()),
        DECIDED,
        1);
  }

  @Test
  default void measures_of_all_plans_are_found_with_money_goals_and_texts() {
    Plan climate = added("A klimaplan");
    Plan budget = added("B økonomiplan");
    Element goal = element(climate.id(), ElementKind.GOAL, "Kutte");
    Element strategy = element(climate.id(), ElementKind.STRATEGY, "Slik gjør vi det");
    Element measure = element(climate.id(), ElementKind.CLIMATE_MEASURE, "Landstrøm");
    Element other = element(budget.id(), ElementKind.GOAL, "Trygg økonomi");
    Placement atTop = placed(climate.id(), goal.id(), Optional.empty(), List.of());
    Placement between = placed(climate.id(), strategy.id(), Optional.of(atTop), List.of());
    Placement under = placed(climate.id(), measure.id(), Optional.of(between), List.of());
    Placement elsewhere = placed(budget.id(), other.id(), Optional.empty(), List.of());
    Placement again = placed(budget.id(), measure.id(), Optional.empty(), List.of(elsewhere.id()));
    doInFjordvik(
        stores -> {
          put(stores, goal, atTop);
          put(stores, strategy, between);
          put(stores, measure, under);
          put(stores, other, elsewhere);
          stores.manuscripts().add(again);
        });
    assertThat(listedInFjordvik(stores -> stores.budgets().measures()))
        .containsExactly(
            new Measure(
                measure.id(),
                ElementKind.CLIMATE_MEASURE,
                measure.title(),
                climate.id(),
                Optional.empty(),
                measure.content().costs(),
                List.of(
                    new Measure.Goal(goal.id(), "Kutte", climate.id()),
                    new Measure.Goal(other.id(), "Trygg økonomi", budget.id())),
                List.of(
                    new Measure.Text(climate.id(), "A klimaplan", false, false),
                    new Measure.Text(budget.id(), "B økonomiplan", false, false))));
    assertThat(listedInHavdal(stores -> stores.budgets().measures())).isEmpty();
  }

  @Test
  default void what_is_taken_out_or_given_up_is_no_measure_to_choose() {
    Plan kept = added("Kept");
    Plan left = added("Left");
    Element removed = element(kept.id(), ElementKind.MEASURE, "Tatt ut");
    Element abandoned = element(left.id(), ElementKind.MEASURE, "Oppgitt");
    Placement out = placed(kept.id(), removed.id(), Optional.empty(), List.of());
    doInFjordvik(
        stores -> {
          put(stores, removed, out);
          put(stores, abandoned, placed(left.id(), abandoned.id(), Optional.empty(), List.of()));
          stores.plans().save(left.at(Optional.of(new WorkingText.Draft(1).abandon())));
        });
    assertThat(listedInFjordvik(stores -> stores.budgets().measures())).hasSize(1);
    Removal removal =
        new Removal(
            new RemovalId(UUID.randomUUID()),
            kept.id(),
            Removal.What.ELEMENT,
            "Tatt ut",
            Author.of(new Actor.SystemJob(planets().fjordvik())),
            DECIDED,
            Optional.empty());
    doInFjordvik(
        stores ->
            stores
                .manuscripts()
                .remove(removal, new Manuscripts.Parts(List.of(), List.of(), List.of(out))));
    assertThat(listedInFjordvik(stores -> stores.budgets().measures())).isEmpty();
  }

  @Test
  default void standings_keep_their_order_and_are_guarded() {
    Plan plan = added("Økonomiplan");
    Element first = element(plan.id(), ElementKind.MEASURE, "Første");
    Element second = element(plan.id(), ElementKind.INVESTMENT, "Andre");
    List<Rank> ranks = Rank.row(2);
    MeasureStanding later = standing(plan.id(), first.id(), ranks.get(1));
    MeasureStanding sooner = standing(plan.id(), second.id(), ranks.get(0));
    doInFjordvik(
        stores -> {
          stores.manuscripts().add(first);
          stores.manuscripts().add(second);
          stores.budgets().add(List.of(later, sooner));
        });
    assertThat(listedInFjordvik(stores -> stores.budgets().standings(plan.id())))
        .containsExactly(sooner, later);
    MeasureStanding decided =
        later.decided(Standing.IN_BUDGET, "", Optional.empty(), DECIDED.plusSeconds(1));
    assertThat(didInHavdal(stores -> stores.budgets().save(decided))).isFalse();
    assertThat(didInFjordvik(stores -> stores.budgets().save(decided))).isTrue();
    assertThat(didInFjordvik(stores -> stores.budgets().save(decided))).isFalse();
    assertThat(listedInFjordvik(stores -> stores.budgets().standings(plan.id())))
        .containsExactly(sooner, decided.stored());
    assertThat(listedInHavdal(stores -> stores.budgets().standings(plan.id()))).isEmpty();
    doInFjordvik(stores -> stores.budgets().clear(plan.id()));
    assertThat(listedInFjordvik(stores -> stores.budgets().standings(plan.id()))).isEmpty();
  }

  @Test
  default void standings_follow_the_element_that_stays() {
    Plan both = added("Begge");
    Plan one = added("Ett");
    Element goes = element(both.id(), ElementKind.MEASURE, "Går");
    Element stays = element(both.id(), ElementKind.MEASURE, "Blir");
    List<Rank> ranks = Rank.row(2);
    MeasureStanding kept = standing(both.id(), stays.id(), ranks.get(0));
    MeasureStanding left = standing(both.id(), goes.id(), ranks.get(1));
    MeasureStanding moved = standing(one.id(), goes.id(), ranks.get(0));
    doInFjordvik(
        stores -> {
          stores.manuscripts().add(goes);
          stores.manuscripts().add(stays);
          stores.budgets().add(List.of(kept, left, moved));
        });
    assertThat(listedInHavdal(stores -> stores.budgets().merge(goes.id(), stays.id()))).isEmpty();
    assertThat(listedInFjordvik(stores -> stores.budgets().merge(goes.id(), stays.id())))
        .containsExactly(left);
    assertThat(listedInFjordvik(stores -> stores.budgets().standings(both.id())))
        .containsExactly(kept);
    assertThat(listedInFjordvik(stores -> stores.budgets().standings(one.id())))
        .containsExactly(moved.of(stays.id()).stored());
  }

  @Test
  default void a_budget_comes_back_with_its_frames_and_how_far_it_is() {
    Plan plan = added("Økonomiplan 2027");
    Plan next = added("Økonomiplan 2028");
    Budget begun =
        Budget.begun(plan.id())
            .framed(
                List.of(
                    new Frame(
                        Optional.empty(), 2027, CostKind.OPERATING, new BigDecimal("1000000.25")),
                    new Frame(
                        Optional.of(new UnitId(UUID.randomUUID())),
                        2028,
                        CostKind.INVESTMENT,
                        BigDecimal.ZERO)));
    assertThat(foundInFjordvik(stores -> stores.budgets().find(plan.id()))).isEmpty();
    assertThat(didInFjordvik(stores -> stores.budgets().save(begun))).isTrue();
    assertThat(didInFjordvik(stores -> stores.budgets().save(begun))).isFalse();
    assertThat(foundInFjordvik(stores -> stores.budgets().find(plan.id())))
        .contains(begun.stored());
    BudgetLife.RolledOver rolled = new BudgetLife.RolledOver(next.id(), DECIDED);
    Budget over = begun.stored().at(rolled);
    assertThat(didInHavdal(stores -> stores.budgets().save(over))).isFalse();
    assertThat(didInFjordvik(stores -> stores.budgets().save(over))).isTrue();
    Budget closed = over.stored().at(rolled.closed(DECIDED.plusSeconds(60)));
    assertThat(didInFjordvik(stores -> stores.budgets().save(closed))).isTrue();
    assertThat(foundInFjordvik(stores -> stores.budgets().find(plan.id())))
        .contains(closed.stored());
    assertThat(foundInHavdal(stores -> stores.budgets().find(plan.id()))).isEmpty();
  }
}
