package no.planverk.adapters.participation;

import static org.assertj.core.api.Assertions.assertThat;

import no.planverk.adapters.http.Texts;
import no.planverk.domain.catalogue.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class TextsTest {
  @ParameterizedTest
  @EnumSource(
      value = Language.class,
      names = {"NN", "DA", "EN"})
  void every_language_has_the_same_texts(Language language) {
    Texts texts = Texts.of("participation");
    assertThat(texts.keys(language)).isEqualTo(texts.keys(Language.NB));
  }
}
