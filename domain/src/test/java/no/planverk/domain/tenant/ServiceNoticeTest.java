package no.planverk.domain.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceNoticeTest {
  private static final TenantId FJORDVIK = new TenantId("tfjordvik0000000");
  private static final TenantId LINDSOE = new TenantId("tlindsoe00000000");
  private static final Instant FROM = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant UNTIL = Instant.parse("2026-03-02T10:00:00Z");

  private static ServiceNotice notice(
      Map<Language, String> texts, Set<TenantId> tenants, Optional<Instant> endedAt) {
    return new ServiceNotice(
        new UUID(0, 1), texts, tenants, FROM, UNTIL, endedAt, Optional.empty());
  }

  @Test
  void is_shown_to_those_it_is_for_from_its_first_moment_until_its_last() {
    ServiceNotice some = notice(Map.of(Language.NB, "Stengt"), Set.of(FJORDVIK), Optional.empty());
    assertThat(some.isShown(FJORDVIK, FROM)).isTrue();
    assertThat(some.isShown(FJORDVIK, FROM.minusNanos(1))).isFalse();
    assertThat(some.isShown(FJORDVIK, UNTIL.minusNanos(1))).isTrue();
    assertThat(some.isShown(FJORDVIK, UNTIL)).isFalse();
    assertThat(some.isShown(LINDSOE, FROM)).isFalse();
    ServiceNotice all = notice(Map.of(Language.NB, "Stengt"), Set.of(), Optional.empty());
    assertThat(all.isShown(LINDSOE, FROM)).isTrue();
  }

  @Test
  void one_that_was_ended_is_shown_no_more() {
    ServiceNotice ended =
        notice(Map.of(Language.NB, "Stengt"), Set.of(), Optional.of(FROM.plusSeconds(60)));
    assertThat(ended.isShown(FJORDVIK, FROM.plusSeconds(59))).isTrue();
    assertThat(ended.isShown(FJORDVIK, FROM.plusSeconds(60))).isFalse();
  }

  /** Whoever has no text of their own reads the language nearest to it. */
  @ParameterizedTest
  @CsvSource({
    "NB, nb nn da en, NB",
    "NN, nb da en, NB",
    "DA, nb nn en, NB",
    "EN, nb nn, NB",
    "NB, da en, DA",
    "NN, da en, DA",
    "DA, en nn, NN",
    "EN, da en, EN",
    "SE, nb en, EN"
  })
  void is_read_in_the_nearest_language(Language reader, String given, Language read) {
    Map<Language, String> texts = new java.util.EnumMap<>(Language.class);
    for (String tag : given.split(" ", -1)) {
      texts.put(Language.of(tag), "på " + tag);
    }
    assertThat(notice(texts, Set.of(), Optional.empty()).said(reader))
        .isEqualTo(new ServiceNotice.Said(read, "på " + read.tag()));
  }

  @Test
  void has_a_text_that_can_be_read_and_an_end_after_its_beginning() {
    assertThatThrownBy(() -> notice(Map.of(), Set.of(), Optional.empty()))
        .hasMessageContaining("nb, nn, da or en");
    assertThatThrownBy(() -> notice(Map.of(Language.SE, "x"), Set.of(), Optional.empty()))
        .isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> notice(Map.of(Language.EN, " "), Set.of(), Optional.empty()))
        .hasMessageContaining("the text in en");
    assertThatThrownBy(
            () ->
                new ServiceNotice(
                    new UUID(0, 1),
                    Map.of(Language.EN, "x"),
                    Set.of(),
                    UNTIL,
                    FROM,
                    Optional.empty(),
                    Optional.empty()))
        .isInstanceOf(InvalidValue.class);
  }
}
