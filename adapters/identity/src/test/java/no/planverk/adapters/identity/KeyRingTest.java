package no.planverk.adapters.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import no.planverk.application.port.Sealing;
import no.planverk.domain.InvalidValue;
import org.junit.jupiter.api.Test;

class KeyRingTest {
  private final String old = KeyRing.freshKey();
  private final String young = KeyRing.freshKey();

  @Test
  void what_is_sealed_is_opened_again_and_tells_nothing() {
    KeyRing ring = KeyRing.of(old);
    String sealed = ring.seal("client-secret fjordvik", "hemmelig æøå");

    assertThat(sealed).doesNotContain("hemmelig");
    assertThat(ring.seal("client-secret fjordvik", "hemmelig æøå")).isNotEqualTo(sealed);
    assertThat(ring.open("client-secret fjordvik", sealed)).isEqualTo("hemmelig æøå");
  }

  @Test
  void it_opens_for_its_purpose_only() {
    KeyRing ring = KeyRing.of(old);
    String sealed = ring.seal("client-secret fjordvik", "hemmelig");

    assertThatThrownBy(() -> ring.open("client-secret lindso", sealed))
        .isInstanceOf(Sealing.Unopenable.class);
    assertThatThrownBy(() -> ring.open("client-secret fjordvik", sealed + "A"))
        .isInstanceOf(Sealing.Unopenable.class);
    assertThatThrownBy(() -> KeyRing.of(young).open("client-secret fjordvik", sealed))
        .isInstanceOf(Sealing.Unopenable.class);
    assertThatThrownBy(() -> ring.open("client-secret fjordvik", "plain"))
        .isInstanceOf(Sealing.Unopenable.class);
  }

  @Test
  void a_new_key_in_front_seals_and_the_old_one_still_opens() {
    String sealed = KeyRing.of(old).seal("x", "one");
    KeyRing both = KeyRing.of(young + "," + old);

    assertThat(both.open("x", sealed)).isEqualTo("one");
    assertThat(KeyRing.of(young).open("x", both.seal("x", "two"))).isEqualTo("two");
  }

  @Test
  void a_key_that_is_none_is_refused_without_being_told() {
    assertThatThrownBy(() -> KeyRing.of("c2hvcnQ="))
        .isInstanceOf(InvalidValue.class)
        .hasMessageNotContaining("c2hvcnQ");
  }
}
