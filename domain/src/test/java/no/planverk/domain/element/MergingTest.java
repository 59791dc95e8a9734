package no.planverk.domain.element;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.CostKind;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Reading;
import org.junit.jupiter.api.Test;

/** Figures of two elements that become one. */
class MergingTest {
  private static final LocalDate SPRING = LocalDate.parse("2026-04-01");
  private static final LocalDate AUTUMN = LocalDate.parse("2026-10-01");

  private static Element element(int id, Element.Content content) {
    return new Element(
        new ElementId(new UUID(1, id)),
        ElementKind.MEASURE,
        new PlanId(new UUID(2, id)),
        content,
        1);
  }

  private static Element costing(int id, Cost... costs) {
    return element(id, Element.Content.titled("Tiltak " + id).costing(List.of(costs)));
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

  private static Cost building(int year, String amount) {
    return new Cost(
        year,
        new BigDecimal(amount),
        Optional.empty(),
        Optional.of(CostKind.INVESTMENT),
        Optional.empty(),
        Optional.empty());
  }

  private static Cost kroner(int year, String amount) {
    return cost(year, amount, Optional.empty());
  }

  private static Merging merging(Element goes, Element stays) {
    return new Merging(goes, stays, Currency.NOK);
  }

  private static List<String> amounts(Element element) {
    return element.content().costs().stream()
        .map(it -> it.year() + " " + it.amount().toPlainString())
        .toList();
  }

  @Test
  void costs_of_the_one_that_has_some_hold_without_a_question() {
    Merging merging = merging(costing(1, kroner(2027, "5")), costing(2));
    assertThat(merging.costsToChoose()).isFalse();
    assertThat(amounts(merging.merged(Optional.empty(), ""))).containsExactly("2027 5");
    assertThat(amounts(merging(costing(2), costing(1)).merged(Optional.empty(), ""))).isEmpty();
  }

  @Test
  void the_same_costs_are_counted_once() {
    Merging merging =
        merging(
            costing(1, cost(2027, "5.0", Optional.of(Currency.NOK))),
            costing(2, kroner(2027, "5")));
    assertThat(merging.costsToChoose()).isFalse();
    assertThat(amounts(merging.merged(Optional.empty(), ""))).containsExactly("2027 5");
  }

  @Test
  void of_different_costs_somebody_chooses_what_holds() {
    Merging merging =
        merging(
            costing(1, kroner(2027, "5"), cost(2027, "7", Optional.of(Currency.EUR))),
            costing(2, kroner(2027, "3"), building(2027, "9"), kroner(2028, "1")));
    assertThat(merging.costsToChoose()).isTrue();
    assertThat(amounts(merging.merged(Optional.of(HeldCosts.STAYS), "")))
        .containsExactly("2027 3", "2027 9", "2028 1");
    assertThat(amounts(merging.merged(Optional.of(HeldCosts.GOES), "")))
        .containsExactly("2027 5", "2027 7");
    assertThat(amounts(merging.merged(Optional.of(HeldCosts.BOTH), "")))
        .containsExactly("2027 8", "2027 9", "2028 1", "2027 7");
  }

  private static Reading reading(LocalDate day, String value) {
    return new Reading(
        day, Optional.of(new BigDecimal(value)), Optional.empty(), Optional.of("Talt"));
  }

  private static Element measured(int id, String unit, Reading... readings) {
    return element(
        id,
        Element.Content.titled("Indikator " + id)
            .measuring(
                new IndicatorValues(
                    Optional.of(unit).filter(it -> !it.isEmpty()),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(readings),
                    List.of())));
  }

  @Test
  void readings_of_other_days_come_along_and_say_where_they_come_from() {
    Merging merging =
        merging(
            measured(1, "prosent", reading(SPRING, "4"), reading(AUTUMN, "6.0")),
            measured(2, "", reading(AUTUMN, "6")));
    assertThat(merging.clashes()).isEmpty();
    IndicatorValues values =
        merging.merged(Optional.empty(), "Sykling, Klimaplan").content().indicator();
    assertThat(values.unit()).contains("prosent");
    assertThat(values.readings())
        .extracting(it -> it.date() + " " + it.note().orElse(""))
        .containsExactly(SPRING + " Talt [Sykling, Klimaplan]", AUTUMN + " Talt");
  }

  @Test
  void a_note_stays_within_what_a_note_can_hold() {
    Reading wordy =
        new Reading(SPRING, Optional.empty(), Optional.empty(), Optional.of("x".repeat(1_999)));
    Merging merging = merging(measured(1, "", wordy), measured(2, ""));
    assertThat(merging.merged(Optional.empty(), "Plan").content().indicator().readings())
        .singleElement()
        .satisfies(it -> assertThat(it.note().orElseThrow()).hasSize(2_000));
  }

  @Test
  void days_with_different_values_are_named() {
    Reading unmeasured =
        new Reading(AUTUMN, Optional.empty(), Optional.empty(), Optional.of("Ødelagt måler"));
    assertThat(
            merging(
                    measured(1, "", reading(AUTUMN, "1"), reading(SPRING, "2")),
                    measured(2, "", reading(SPRING, "3"), unmeasured))
                .clashes())
        .containsExactly(SPRING, AUTUMN);
  }

  @Test
  void different_units_are_not_mixed() {
    assertThat(merging(measured(1, "tonn"), measured(2, "kg")).unitsDiffer()).isTrue();
    assertThat(merging(measured(1, "tonn"), measured(2, "")).unitsDiffer()).isFalse();
    assertThat(merging(measured(1, "tonn"), measured(2, "tonn")).unitsDiffer()).isFalse();
  }
}
