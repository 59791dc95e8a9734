package no.planverk.domain.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.domain.InvalidValue;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small values: what they take, what they refuse, and where the border runs. */
class ValuesTest {
  private static void refused(ThrowingCallable make) {
    assertThatThrownBy(make).isInstanceOf(InvalidValue.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-31, 2026-12-31",
    "2028-02-29, 2028-02-29",
    "2026-Q1, 2026-03-31",
    "2026-Q4, 2026-12-31",
    "2026-H1, 2026-06-30",
    "2026-H2, 2026-12-31",
    "2026, 2026-12-31",
    "1800, 1800-12-31",
    "2500, 2500-12-31"
  })
  void a_time_ends_with_the_last_day_that_its_words_include(String words, LocalDate lastDay) {
    assertThat(new Due(words).lastDay()).isEqualTo(lastDay);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-Q0",
        "2026-Q5",
        "2026-H3",
        "2026-13-01",
        "2026-02-30",
        "2027-02-29",
        "26",
        "1799",
        "2501",
        "2026-1-1",
        " 2026",
        "2026-q1",
        "+12026-01-01",
        "",
        "snart"
      })
  void what_is_no_time_is_refused(String words) {
    refused(() -> new Due(words));
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "0.00", "41.50", "-120000", "999999999999999999", "1.123456789"})
  void a_decimal_keeps_its_digits(String digits) {
    assertThat(Decimal.parse(digits).toPlainString()).isEqualTo(digits);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "1,5",
        "01",
        ".5",
        "5.",
        "+1",
        "1e3",
        "-0",
        "-0.00",
        "1 000",
        "٣",
        "NaN",
        "1000000000000000000",
        "1.1234567891"
      })
  void what_is_no_decimal_is_refused(String digits) {
    refused(() -> Decimal.parse(digits));
  }

  @Test
  void a_period_may_be_open_at_one_end_and_last_one_year() {
    assertThat(Period.years(2026, 2026).from()).contains(2026);
    assertThat(new Period(Optional.of(2026), Optional.empty()).to()).isEmpty();
    refused(() -> new Period(Optional.empty(), Optional.empty()));
    refused(() -> Period.years(2027, 2026));
    refused(() -> Period.years(1799, 2026));
  }

  @Test
  void a_title_is_up_to_two_thousand_characters_of_anything_printable() {
    String longest = "😀".repeat(2_000);
    assertThat(new Title(longest).value()).isEqualTo(longest);
    assertThat(new Title("Linje én\nLinje to\t«sitat»").value()).contains("\n");
    refused(() -> new Title("m".repeat(2_001)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\t", "\u00a0", "\u2003 ", "Ring\u0007", "\r", "\u0085"})
  void an_empty_or_unprintable_title_is_refused(String title) {
    refused(() -> new Title(title));
  }

  @Test
  void plain_text_has_no_control_characters_and_no_half_characters() {
    assertThat(PlainText.check("å\t\n😀")).isEqualTo("å\t\n😀");
    assertThatThrownBy(() -> PlainText.check("ab\u0007"))
        .hasMessageContaining("U+0007")
        .hasMessageContaining("position 3");
    refused(() -> PlainText.check("\ud83d"));
    refused(() -> PlainText.check("\ude00\ud83d"));
    refused(() -> PlainText.check("\u007f"));
  }

  @Test
  void a_cost_and_a_priority_stay_within_their_tables() {
    refused(
        () ->
            new Cost(
                1066,
                Decimal.parse("1"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
    refused(() -> new FileHash("AB".repeat(32)));
    refused(() -> new FileHash("ab".repeat(31)));
    assertThat(new FileHash("ab".repeat(32)).hex()).hasSize(64);
  }
}
