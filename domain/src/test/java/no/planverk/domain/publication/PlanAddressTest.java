package no.planverk.domain.publication;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.ContentHash;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanId;
import org.junit.jupiter.api.Test;

/** Of all that is published at an address: what it shows, its proposal, and its versions. */
class PlanAddressTest {
  private static final Slug SLUG = new Slug("plan");

  private static Publication published(
      Series series, int number, int correction, PublicStanding standing) {
    var facts =
        new PublicFacts(
            "no.strategy",
            "Plan",
            Optional.empty(),
            Language.NB,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            standing,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty());
    return new Publication(
        new UUID(number, correction),
        new PlanId(new UUID(0, 1)),
        SLUG,
        series,
        number,
        correction,
        Language.NB,
        facts,
        new ContentHash("00", "none"),
        Instant.EPOCH);
  }

  private static Publication adopted(int number, int correction, PublicStanding standing) {
    return published(Series.ADOPTED, number, correction, standing);
  }

  private static PlanAddress.Open open(Publication... publications) {
    return new PlanAddress.Open(SLUG, Arrays.asList(publications));
  }

  @Test
  void the_address_shows_the_version_in_force() {
    Publication inForce = adopted(2, 0, PublicStanding.IN_FORCE);

    assertThat(
            open(
                    adopted(1, 0, PublicStanding.SUPERSEDED),
                    inForce,
                    adopted(3, 0, PublicStanding.ADOPTED),
                    published(Series.HEARD, 9, 0, PublicStanding.IN_HEARING))
                .current())
        .contains(inForce);
  }

  @Test
  void in_its_newest_correction() {
    Publication corrected = adopted(1, 2, PublicStanding.IN_FORCE);

    assertThat(
            open(
                    adopted(1, 0, PublicStanding.IN_FORCE),
                    corrected,
                    adopted(1, 1, PublicStanding.IN_FORCE))
                .current())
        .contains(corrected);
    assertThat(open(adopted(1, 0, PublicStanding.IN_FORCE), corrected).version(1))
        .contains(corrected);
  }

  @Test
  void where_nothing_is_in_force_the_newest_that_came_closest() {
    Publication waiting = adopted(2, 0, PublicStanding.ADOPTED);
    Publication superseded = adopted(1, 0, PublicStanding.SUPERSEDED);
    Publication repealed = adopted(3, 0, PublicStanding.REPEALED);

    assertThat(open(superseded, waiting, repealed).current()).contains(waiting);
    assertThat(open(repealed, superseded).current()).contains(superseded);
    assertThat(open(repealed).current()).contains(repealed);
  }

  @Test
  void a_text_in_hearing_stands_at_an_address_of_its_own() {
    Publication earlier = published(Series.HEARD, 1, 0, PublicStanding.HEARD);
    Publication proposal = published(Series.HEARD, 2, 0, PublicStanding.IN_HEARING);

    assertThat(open(earlier, proposal).proposal()).contains(proposal);
    assertThat(open(earlier, proposal).current()).isEmpty();
    assertThat(open(earlier).proposal()).isEmpty();
    assertThat(open(proposal).version(2)).isEmpty();
  }

  @Test
  void a_registration_is_shown_until_there_is_a_version() {
    Publication registered = published(Series.REGISTERED, 1, 0, PublicStanding.REGISTERED);
    Publication version = adopted(1, 0, PublicStanding.IN_FORCE);

    assertThat(open(registered).current()).contains(registered);
    assertThat(open(registered, version).current()).contains(version);
  }
}
