package no.planverk.adapters.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.http.Drawing.Stripe;
import no.planverk.domain.catalogue.Band;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.Reading;
import no.planverk.domain.catalogue.YearValue;
import org.junit.jupiter.api.Test;

/** What is drawn of an indicator, in a frame from 0 to 100 both ways. */
class LineChartTest {
  private static final LineChart CHART =
      new LineChart(new LineChart.Frame(0, 100, 0, 100), BigDecimal::toPlainString);

  /** Values from 0 to 50, so that a unit is two high. */
  private static Optional<Drawing> drawn(Band... bands) {
    return CHART.of(
        new IndicatorValues(
            Optional.empty(),
            Optional.empty(),
            Optional.of(new YearValue(2020, BigDecimal.ZERO)),
            List.of(new YearValue(2030, new BigDecimal("50"))),
            List.of(),
            List.of(bands)));
  }

  private static Band band(String word, String from, String to) {
    return new Band(word, number(from), number(to));
  }

  private static Optional<BigDecimal> number(String text) {
    return Optional.of(text).filter(it -> !it.isEmpty()).map(BigDecimal::new);
  }

  private static List<Stripe> stripes(Band... bands) {
    return drawn(bands).orElseThrow().bands();
  }

  @Test
  void bands_lie_where_their_values_are_and_are_cut_where_the_lines_end() {
    assertThat(stripes(band("red", "", "10"), band("gul", "10", "30"), band("grøn", "30", "900")))
        .containsExactly(
            new Stripe("80.0", "20.0", "off", List.of(new Drawing.Tick("90.0", "red"))),
            new Stripe("40.0", "40.0", "near", List.of(new Drawing.Tick("60.0", "gul"))),
            new Stripe("0.0", "40.0", "on-target", List.of(new Drawing.Tick("20.0", "grøn"))));
  }

  @Test
  void a_word_without_meaning_is_drawn_without_one() {
    assertThat(stripes(band("blå", "", "")))
        .singleElement()
        .returns("", Stripe::meaning)
        .returns("100.0", Stripe::height);
  }

  @Test
  void a_narrow_band_has_no_word_and_one_out_of_sight_is_not_drawn() {
    assertThat(stripes(band("red", "1", "2"))).singleElement().returns(List.of(), Stripe::label);
    assertThat(stripes(band("green", "60", ""))).isEmpty();
    assertThat(stripes(band("green", "20", "10"))).isEmpty();
  }

  @Test
  void nothing_is_drawn_of_a_single_day() {
    Reading only =
        new Reading(
            LocalDate.parse("2026-01-01"),
            Optional.of(BigDecimal.TEN),
            Optional.empty(),
            Optional.empty());
    assertThat(
            CHART.of(
                new IndicatorValues(
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of(only),
                    List.of(band("red", "", "")))))
        .isEmpty();
  }
}
