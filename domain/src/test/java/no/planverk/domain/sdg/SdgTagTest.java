package no.planverk.domain.sdg;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SdgTagTest {
  @ParameterizedTest
  @ValueSource(strings = {"1", "17", "11.3", "1.a", "3.d", "17.19", "2.c"})
  void gives_back_the_id_it_was_given(String id) {
    assertThat(SdgTag.of(id).id()).isEqualTo(id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "", "0", "18", "01", "3.", ".3", "3.10", "3.e", "1.6", "17.a", "11.03", "11.3.1", "1.A",
        " 3", "3,2", "G3", "-1", "٣"
      })
  void refuses_what_the_un_does_not_have(String id) {
    assertThatThrownBy(() -> SdgTag.of(id)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void a_target_implies_its_goal() {
    assertThat(SdgTag.of("11.3").goal()).isEqualTo(SdgGoal.G11);
    assertThat(new SdgTarget("1.a").goal()).isEqualTo(SdgGoal.G1);
  }

  @Test
  void a_target_of_another_goal_is_refused() {
    var target = Optional.of(new SdgTarget("11.3"));
    assertThatThrownBy(() -> new SdgTag(SdgGoal.G12, target, Optional.empty()))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void a_reason_is_kept_and_may_not_be_blank() {
    assertThat(SdgTag.of("13.2", Optional.of("Færre reiser med bil")).reason())
        .contains("Færre reiser med bil");
    assertThatThrownBy(() -> SdgTag.of("13.2", Optional.of("  "))).isInstanceOf(InvalidValue.class);
    assertThatThrownBy(() -> SdgTag.of("13.2", Optional.of("x".repeat(2_001))))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void sami_readers_get_the_english_title() {
    assertThat(SdgGoal.G14.title(Language.SE)).isEqualTo("Life below water");
    assertThat(SdgGoal.G14.title(Language.SMA)).isEqualTo("Life below water");
  }
}
