package no.planverk.domain.publication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.planverk.domain.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlugTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Kommuneplanens samfunnsdel 2021–2040 | kommuneplanens-samfunnsdel-2021-2040",
        "Ærlig Øy på Ås | aerlig-oy-pa-as",
        "«Saman» om: Håp! | saman-om-hap",
        "Élan vital ñ ü | elan-vital-n-u",
        "--- Plan --- | plan",
        "計画 | plan",
        "7 mål | 7-mal",
        "Ođđa ŋuolla ŧ | odda-nuolla-t"
      })
  void a_title_becomes_an_address(String title, String slug) {
    assertThat(Slug.from(title).value()).isEqualTo(slug);
  }

  @Test
  void a_long_title_is_cut_between_words() {
    Slug slug = Slug.from("helse og velferd ".repeat(20));

    assertThat(slug.value()).hasSizeLessThanOrEqualTo(80).doesNotEndWith("-").endsWith("helse-og");
    assertThat(Slug.from("m".repeat(300)).value()).hasSize(80);
    assertThat(slug.numbered(1_000_000).value()).endsWith("-1000000");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "-", "a--b", "a-", "Plan", "på", "a b", "a/b", ".."})
  void what_is_no_slug_is_refused(String slug) {
    assertThatThrownBy(() -> new Slug(slug)).isInstanceOf(InvalidValue.class);
  }
}
