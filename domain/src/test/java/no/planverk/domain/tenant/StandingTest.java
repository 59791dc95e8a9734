package no.planverk.domain.tenant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import no.planverk.domain.InvalidValue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final Instant UNTIL = NOW.plus(Duration.ofDays(90));
  private static final Standing.Open OPEN = new Standing.Open();
  private static final Standing.Closing CLOSING = OPEN.close(NOW, UNTIL);

  private static Standing standing(String name) {
    return switch (name) {
      case "open" -> OPEN;
      case "suspended" -> OPEN.suspend("the bill is not paid", NOW);
      case "hidden" -> OPEN.hide("asked for by the municipality", NOW);
      case "closing" -> CLOSING;
      default -> CLOSING.drop(UNTIL, UNTIL.plus(Duration.ofDays(35)));
    };
  }

  /** What each standing lets people do: the site, changes, letters to staff and to the public. */
  @ParameterizedTest
  @CsvSource({
    "open,      true,  true,  true,  true",
    "suspended, true,  false, false, false",
    "hidden,    false, true,  true,  false",
    "closing,   false, false, false, false",
    "closed,    false, false, false, false"
  })
  void says_what_goes_on(
      String name, boolean site, boolean changes, boolean toStaff, boolean toPublic) {
    Tenancy tenancy = Tenancy.OPEN.standing(standing(name));
    assertThat(tenancy.showsSite()).isEqualTo(site);
    assertThat(tenancy.takesChanges()).isEqualTo(changes);
    assertThat(tenancy.writesToStaff()).isEqualTo(toStaff);
    assertThat(tenancy.writesToPublic()).isEqualTo(toPublic);
    assertThat(tenancy.isServed()).isEqualTo(!name.equals("closed"));
  }

  /** Which acts each standing offers. */
  @ParameterizedTest
  @CsvSource({
    "open,      true,  true,  true,  false",
    "suspended, false, true,  true,  true",
    "hidden,    true,  false, true,  true",
    "closing,   false, false, false, true",
    "closed,    false, false, false, false"
  })
  void offers_only_what_may_follow(
      String name, boolean suspend, boolean hide, boolean close, boolean resume) {
    Standing standing = standing(name);
    assertThat(standing instanceof Standing.Suspendable).isEqualTo(suspend);
    assertThat(standing instanceof Standing.Hideable).isEqualTo(hide);
    assertThat(standing instanceof Standing.Closable).isEqualTo(close);
    assertThat(standing instanceof Standing.Resumable).isEqualTo(resume);
  }

  @Test
  void the_grace_is_over_on_its_last_moment() {
    assertThat(CLOSING.isOver(UNTIL.minusNanos(1))).isFalse();
    assertThat(CLOSING.isOver(UNTIL)).isTrue();
    assertThatThrownBy(() -> OPEN.close(NOW, NOW.minusSeconds(1))).isInstanceOf(InvalidValue.class);
  }

  @Test
  void a_reason_is_a_text_that_staff_can_read() {
    assertThatThrownBy(() -> OPEN.suspend(" ", NOW)).hasMessageContaining("1 to 500");
    assertThatThrownBy(() -> OPEN.hide("x".repeat(501), NOW)).isInstanceOf(InvalidValue.class);
    assertThat(OPEN.hide("x".repeat(500), NOW).since()).isEqualTo(NOW);
  }

  @Test
  void one_that_waits_for_an_upgrade_is_not_served_and_a_training_copy_writes_to_nobody() {
    Tenancy behind = new Tenancy(OPEN, true, false);
    assertThat(behind.isServed()).isFalse();
    assertThat(behind.showsSite()).isFalse();
    assertThat(behind.takesChanges()).isFalse();
    Tenancy training = new Tenancy(OPEN, false, true);
    assertThat(training.showsSite()).isTrue();
    assertThat(training.takesChanges()).isTrue();
    assertThat(training.isFoundElsewhere()).isFalse();
    assertThat(training.writesToStaff()).isFalse();
    assertThat(training.writesToPublic()).isFalse();
  }
}
