package no.planverk.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.element.Rank;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.redthread.Acceptance;
import no.planverk.domain.redthread.ElementNode;
import no.planverk.domain.redthread.GapKey;
import no.planverk.domain.redthread.Handing;
import no.planverk.domain.redthread.MonthScore;
import no.planverk.domain.redthread.Place;
import no.planverk.domain.redthread.PlanNode;
import no.planverk.domain.redthread.PlanSystem;
import no.planverk.domain.redthread.Rule;
import no.planverk.domain.redthread.ThreadKind;
import no.planverk.domain.redthread.UnitNode;
import no.planverk.domain.sdg.SdgTag;
import org.junit.jupiter.api.Test;

/** All plans as one whole, and what is kept about how they hang together. */
public interface RedThreadContract extends StoreContract {
  LocalDate DAY = LocalDate.parse("2026-03-02");

  private PlanId planned(String title) {
    Plan plan = Samples.plan(title);
    doInFjordvik(stores -> stores.plans().add(plan));
    return plan.id();
  }

  private UnitId unit(String name) {
    UnitLife unit =
        UnitLife.begun(
            new UnitId(UUID.randomUUID()), LocalDate.parse("2020-01-01"), name, Optional.empty());
    doInFjordvik(stores -> stores.people().add(unit));
    return unit.id();
  }

  private Element measure(PlanId plan, UnitId owner) {
    Element element =
        new Element(
            new ElementId(UUID.randomUUID()),
            ElementKind.MEASURE,
            plan,
            new Element.Content(
                new Title("Bygge renseanlegg"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Owner("Vann", Optional.of(owner), Optional.empty())),
                List.of(SdgTag.of("6.3", Optional.of("Renere vann"))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(
                    cost(2026, "100", Optional.empty()),
                    cost(2026, "-30", Optional.of(Currency.NOK)),
                    cost(2027, "5.50", Optional.of(Currency.EUR))),
                IndicatorValues.NONE),
            1);
    doInFjordvik(
        stores -> {
          stores.manuscripts().add(element);
          stores.manuscripts().add(placed(plan, element));
        });
    return element;
  }

  private static Cost cost(int year, String amount, Optional<Currency> currency) {
    return new Cost(
        year,
        new BigDecimal(amount),
        currency,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Placement placed(PlanId plan, Element element) {
    return new Placement(
        new PlacementId(UUID.randomUUID()),
        plan,
        element.id(),
        Optional.empty(),
        Rank.row(1).getFirst(),
        Optional.empty(),
        Optional.empty(),
        false,
        List.of(),
        1);
  }

  private PlanSystem whole() {
    return inFjordvik(stores -> stores.redThreads().system(DAY));
  }

  @Test
  default void everything_is_read_at_once() {
    PlanId plan = planned("Vannplan");
    UnitId water = unit("Vann");
    Element measure = measure(plan, water);

    PlanSystem whole = whole();
    ElementNode node = whole.element(measure.id()).orElseThrow();

    assertThat(whole.plan(plan)).map(PlanNode::title).contains("Vannplan");
    assertThat(whole.unit(water)).map(UnitNode::name).contains("Vann");
    assertThat(whole.placesOf(measure.id())).extracting(Place::plan).containsExactly(plan);
    assertThat(node.owner().flatMap(Owner::unit)).contains(water);
    assertThat(node.sdg()).containsExactly(SdgTag.of("6.3", Optional.of("Renere vann")));
    assertThat(node.money().amounts()).containsOnlyKeys(Currency.NOK, Currency.EUR);
    assertThat(node.money().amounts().get(Currency.NOK)).isEqualByComparingTo("70");
    assertThat(node.money().amounts().get(Currency.EUR)).isEqualByComparingTo("5.5");
    PlanSystem others = inHavdal(stores -> stores.redThreads().system(DAY));
    assertThat(others.element(measure.id())).isEmpty();
    assertThat(others.plan(plan)).isEmpty();
  }

  @Test
  default void acceptances_are_kept_until_they_are_taken_back() {
    GapKey gap = new GapKey(Rule.GOAL_WITHOUT_MEASURE, UUID.randomUUID().toString());
    Acceptance first =
        new Acceptance(gap, "Fylket gjør det", Optional.of(new UUID(0, 7)), Samples.NOW);
    Acceptance second = new Acceptance(gap, "Staten gjør det", Optional.empty(), Samples.NOW);
    doInFjordvik(stores -> stores.redThreads().accept(first));
    doInFjordvik(stores -> stores.redThreads().accept(second));

    assertThat(listedInFjordvik(stores -> stores.redThreads().accepted())).contains(second);
    assertThat(listedInFjordvik(stores -> stores.redThreads().accepted())).doesNotContain(first);
    assertThat(listedInHavdal(stores -> stores.redThreads().accepted())).isEmpty();
    assertThat(didInHavdal(stores -> stores.redThreads().reopen(gap))).isFalse();
    assertThat(didInFjordvik(stores -> stores.redThreads().reopen(gap))).isTrue();
    assertThat(didInFjordvik(stores -> stores.redThreads().reopen(gap))).isFalse();
  }

  @Test
  default void a_month_has_one_score_of_each_scope() {
    String scope = "plan:" + UUID.randomUUID();
    MonthScore march = month("2026-03-01", scope, 60);
    MonthScore later = month("2026-03-01", scope, 65);
    MonthScore april = month("2026-04-01", scope, 70);
    doInFjordvik(stores -> stores.redThreads().keep(List.of(march)));
    doInFjordvik(stores -> stores.redThreads().keep(List.of(april, later)));

    assertThat(listedInFjordvik(stores -> stores.redThreads().months(scope)))
        .containsExactly(later, april);
    assertThat(listedInHavdal(stores -> stores.redThreads().months(scope))).isEmpty();
  }

  private static MonthScore month(String month, String scope, int points) {
    return new MonthScore(
        LocalDate.parse(month),
        scope,
        points,
        Map.of(ThreadKind.GOALS, points, ThreadKind.TERMS, 100),
        7,
        Samples.NOW);
  }

  @Test
  default void what_a_unit_was_given_is_answered_once_for_each_revision() {
    UnitId water = unit("Vann og avløp");
    Element measure = measure(planned("Avløpsplan"), water);
    Handing handing =
        new Handing(
            measure.id(),
            water,
            Optional.empty(),
            Optional.of(DAY),
            Optional.of(new UUID(0, 7)),
            Samples.NOW,
            Optional.empty(),
            1);
    assertThat(didInFjordvik(stores -> stores.redThreads().give(handing))).isTrue();
    assertThat(didInFjordvik(stores -> stores.redThreads().give(handing))).isFalse();
    Handing answered =
        handing.answered(
            new Handing.Answer(false, "Når?", Optional.of(new UUID(0, 8)), Samples.NOW));

    assertThat(didInFjordvik(stores -> stores.redThreads().save(answered))).isTrue();
    assertThat(didInFjordvik(stores -> stores.redThreads().save(answered))).isFalse();
    assertThat(foundInFjordvik(stores -> stores.redThreads().handing(measure.id(), water)))
        .contains(answered.stored());
    assertThat(listedInFjordvik(stores -> stores.redThreads().handingsTo(water)))
        .containsExactly(answered.stored());
    assertThat(listedInFjordvik(stores -> stores.redThreads().handings()))
        .contains(answered.stored());
    assertThat(listedInHavdal(stores -> stores.redThreads().handings())).isEmpty();
  }

  @Test
  default void what_units_were_given_follows_the_element_that_stays() {
    UnitId water = unit("Vann");
    UnitId roads = unit("Vei");
    PlanId plan = planned("Vannplan");
    Element goes = measure(plan, water);
    Element stays = measure(plan, water);
    Handing kept = given(stays, water);
    Handing moved = given(goes, roads);
    doInFjordvik(
        stores -> {
          stores.redThreads().give(kept);
          stores.redThreads().give(given(goes, water));
          stores.redThreads().give(moved);
        });
    assertThat(
            listedInHavdal(
                stores -> {
                  stores.redThreads().merge(goes.id(), stays.id());
                  return stores.redThreads().handings();
                }))
        .isEmpty();
    assertThat(listedInFjordvik(stores -> stores.redThreads().handingsTo(roads)))
        .containsExactly(moved);
    doInFjordvik(stores -> stores.redThreads().merge(goes.id(), stays.id()));
    assertThat(listedInFjordvik(stores -> stores.redThreads().handingsTo(water)))
        .containsExactly(kept);
    assertThat(listedInFjordvik(stores -> stores.redThreads().handingsTo(roads)))
        .containsExactly(moved.of(stays.id()).stored());
  }

  private static Handing given(Element element, UnitId unit) {
    return new Handing(
        element.id(),
        unit,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Samples.NOW,
        Optional.empty(),
        1);
  }
}
