package no.planverk.application.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.planverk.application.port.Manuscripts.Parts;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.element.Element;
import no.planverk.domain.element.Placement;
import no.planverk.domain.indicator.Frequency;
import no.planverk.domain.indicator.Indicator;
import no.planverk.domain.indicator.IndicatorFacts;
import no.planverk.domain.indicator.IndicatorPlace;
import no.planverk.domain.indicator.Quality;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.publication.Series;
import no.planverk.domain.writing.Author;
import no.planverk.domain.writing.Removal;
import no.planverk.domain.writing.RemovalId;
import org.junit.jupiter.api.Test;

/** The indicators of all plans as one register. */
public interface IndicatorContract extends StoreContract {
  IndicatorFacts TOLD =
      new IndicatorFacts(
          Optional.of("Tonn CO₂ fra vegtrafikk"),
          Optional.of("Miljødirektoratet"),
          Optional.of(Frequency.HALF_YEARLY),
          Optional.of(Quality.USABLE),
          Optional.of("Modellberegnet"),
          0);

  private Plan begun(String title) {
    Plan plan = Samples.plan(title + " " + UUID.randomUUID());
    doInFjordvik(stores -> stores.plans().add(plan));
    return plan;
  }

  private Placement placed(Plan plan, Element element, String rank) {
    Placement placement = SampleTexts.placement(plan.id(), element, rank);
    doInFjordvik(stores -> stores.manuscripts().add(placement));
    return placement;
  }

  private Element worded(Plan plan, ElementKind kind) {
    Element element = SampleTexts.full(plan.id(), kind);
    doInFjordvik(stores -> stores.manuscripts().add(element));
    return element;
  }

  private void settled() {
    doInFjordvik(Samples::settle);
  }

  private static Indicator expected(Element element, IndicatorFacts facts) {
    return new Indicator(
        element.id(),
        element.source(),
        element.title().value(),
        element.content().owner(),
        element.content().sdg(),
        element.content().indicator(),
        facts,
        element.revision());
  }

  private Optional<Indicator> found(ElementId id) {
    return foundInFjordvik(stores -> stores.indicators().find(id));
  }

  @Test
  default void the_register_has_each_indicator_once_wherever_it_stands_and_nothing_else() {
    settled();
    Plan one = begun("A");
    Plan other = begun("B");
    Element indicator = worded(one, ElementKind.INDICATOR);
    Element elsewhere = worded(one, ElementKind.INDICATOR);
    Element goal = worded(one, ElementKind.GOAL);
    placed(one, indicator, "a");
    placed(other, indicator, "b");
    placed(other, indicator, "c");
    placed(one, goal, "d");
    assertThat(listedInFjordvik(stores -> stores.indicators().all()))
        .containsExactly(expected(indicator, IndicatorFacts.NONE));
    assertThat(listedInFjordvik(stores -> stores.indicators().places()))
        .containsExactly(place(indicator, one, false), place(indicator, other, false));
    assertThat(listedInFjordvik(stores -> stores.indicators().places(elsewhere.id()))).isEmpty();
    assertThat(found(elsewhere.id())).isPresent();
    assertThat(found(goal.id())).isEmpty();
    assertThat(listedInHavdal(stores -> stores.indicators().all())).isEmpty();
    assertThat(listedInHavdal(stores -> stores.indicators().places())).isEmpty();
    assertThat(foundInHavdal(stores -> stores.indicators().find(indicator.id()))).isEmpty();
  }

  private static IndicatorPlace place(Element indicator, Plan plan, boolean adopted) {
    return new IndicatorPlace(
        indicator.id(), plan.id(), plan.facts().title().value(), adopted, plan.openToStaff());
  }

  @Test
  default void what_is_taken_out_of_its_only_plan_leaves_the_register() {
    settled();
    Plan plan = begun("A");
    Element indicator = worded(plan, ElementKind.INDICATOR);
    Placement placement = placed(plan, indicator, "a");
    Removal removal =
        new Removal(
            new RemovalId(UUID.randomUUID()),
            plan.id(),
            Removal.What.ELEMENT,
            "Utslepp",
            new Author("person", Optional.of(Samples.KARI.value())),
            Samples.NOW,
            Optional.empty());
    doInFjordvik(
        stores ->
            stores
                .manuscripts()
                .remove(removal, new Parts(List.of(), List.of(), List.of(placement))));
    assertThat(listedInFjordvik(stores -> stores.indicators().all())).isEmpty();
    assertThat(listedInFjordvik(stores -> stores.indicators().places())).isEmpty();
  }

  @Test
  default void a_place_tells_whether_its_plan_was_ever_adopted() {
    settled();
    Plan plan = begun("A");
    Element indicator = worded(plan, ElementKind.INDICATOR);
    placed(plan, indicator, "a");
    freeze(plan, Series.HEARD);
    assertThat(listedInFjordvik(stores -> stores.indicators().places(indicator.id())))
        .containsExactly(place(indicator, plan, false));
    freeze(plan, Series.ADOPTED);
    assertThat(listedInFjordvik(stores -> stores.indicators().places(indicator.id())))
        .containsExactly(place(indicator, plan, true));
  }

  private void freeze(Plan plan, Series series) {
    doInFjordvik(
        stores -> stores.versions().add(Samples.frozen(planets().documents(), plan, series, 1, 0)));
  }

  @Test
  default void readings_are_kept_in_their_order_unless_someone_was_faster() {
    settled();
    Plan plan = begun("A");
    Element element = worded(plan, ElementKind.INDICATOR);
    List<Reading> readings =
        List.of(
            new Reading(
                LocalDate.parse("2025-12-31"),
                Optional.empty(),
                Optional.empty(),
                Optional.of("Ikke målt")),
            new Reading(
                LocalDate.parse("2024-12-31"),
                Optional.of(Samples.number("12.50")),
                Optional.of("SSB"),
                Optional.empty()));
    assertThat(save(element.id(), 1, readings)).isTrue();
    assertThat(save(element.id(), 1, List.of())).isFalse();
    assertThat(found(element.id()))
        .hasValueSatisfying(
            it -> {
              assertThat(it.values().readings()).isEqualTo(readings);
              assertThat(it.values().bands()).isEqualTo(element.content().indicator().bands());
              assertThat(it.revision()).isEqualTo(2);
            });
    assertThat(didInHavdal(stores -> stores.indicators().saveReadings(element.id(), 2, List.of())))
        .isFalse();
    List<Indicator> held =
        listedInFjordvik(stores -> stores.indicators().someForWriting(Set.of(element.id())));
    assertThat(held).extracting(it -> it.values().readings()).containsExactly(readings);
    Element goal = worded(plan, ElementKind.GOAL);
    assertThat(listedInFjordvik(stores -> stores.indicators().someForWriting(Set.of(goal.id()))))
        .isEmpty();
  }

  private boolean save(ElementId id, long revision, List<Reading> readings) {
    return didInFjordvik(stores -> stores.indicators().saveReadings(id, revision, readings));
  }

  @Test
  default void what_is_told_of_an_indicator_is_changed_by_who_has_read_it() {
    settled();
    Plan plan = begun("A");
    Element element = worded(plan, ElementKind.INDICATOR);
    assertThat(tell(element.id(), TOLD)).isTrue();
    assertThat(tell(element.id(), TOLD)).isFalse();
    assertThat(found(element.id())).contains(expected(element, TOLD.at(1)));
    assertThat(tell(element.id(), IndicatorFacts.NONE.at(1))).isTrue();
    assertThat(tell(element.id(), TOLD.at(1))).isFalse();
    assertThat(found(element.id())).contains(expected(element, IndicatorFacts.NONE.at(2)));
    assertThat(didInHavdal(stores -> stores.indicators().saveFacts(element.id(), TOLD.at(2))))
        .isFalse();
  }

  private boolean tell(ElementId id, IndicatorFacts facts) {
    return didInFjordvik(stores -> stores.indicators().saveFacts(id, facts));
  }
}
