package no.planverk.adapters.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import no.planverk.adapters.http.Texts;
import no.planverk.adapters.publication.view.Wording;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class WordingTest {
  @ParameterizedTest
  @EnumSource(names = {"NN", "DA", "EN"})
  void every_text_is_there_in_every_language(Language language) {
    Texts pages = Texts.of("pages");
    assertThat(pages.keys(language)).isEqualTo(pages.keys(Language.NB));
    for (String key : pages.keys(language)) {
      assertThat(pages.get(language, key, 2, 3, 4, 5)).as(key).isNotBlank();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "NB, 2026-Q3, 3. kvartal 2026",
    "EN, 2026-Q3, Q3 2026",
    "DA, 2026-H2, 2. halvår 2026",
    "NN, 2026, 2026",
    "NB, 2026-12-31, 31. desember 2026",
    "EN, 2026-12-31, 31 December 2026",
    "SE, 2026-12-31, 31 December 2026"
  })
  void times_are_said_as_exactly_as_they_were_given(Language language, String due, String said) {
    assertThat(Wording.in(language).due(new Due(due))).isEqualTo(said);
  }

  @Test
  void numbers_keep_their_decimals() {
    assertThat(Wording.in(Language.NB).number(new BigDecimal("-1234.50")))
        .isEqualTo("−1\u00a0234,50");
    assertThat(Wording.in(Language.DA).number(new BigDecimal("1234.5"))).isEqualTo("1.234,5");
    assertThat(Wording.in(Language.EN).number(new BigDecimal("1234"))).isEqualTo("1,234");
  }

  @Test
  void a_period_may_be_open_at_either_end() {
    Wording words = Wording.in(Language.NN);
    assertThat(words.period(Period.years(2024, 2035))).isEqualTo("2024–2035");
    assertThat(words.period(new Period(Optional.of(2024), Optional.empty()))).isEqualTo("frå 2024");
    assertThat(words.period(new Period(Optional.empty(), Optional.of(2035)))).isEqualTo("til 2035");
    assertThat(words.date(LocalDate.of(2026, 1, 1))).isEqualTo("1. januar 2026");
  }
}
