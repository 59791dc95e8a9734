package no.planverk.domain.following;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.domain.catalogue.ContentHash;
import no.planverk.domain.catalogue.HearingStage;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.following.PublicNews.Kind;
import no.planverk.domain.following.PublicNews.Span;
import no.planverk.domain.publication.HeardFact;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.PublicFacts;
import no.planverk.domain.publication.PublicStanding;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Series;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.publication.Withdrawal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PublicNewsTest {
  private static final ZoneId OSLO = ZoneId.of("Europe/Oslo");
  private static final PlanId PLAN = new PlanId(new UUID(1, 1));
  private static final Slug SLUG = new Slug("klima");
  private static final Instant PUBLISHED = Instant.parse("2026-03-02T08:00:00Z");

  private static Publication publication(
      Series series,
      PublicStanding standing,
      int correction,
      Optional<LocalDate> inForceFrom,
      List<HeardFact> heard) {
    PublicFacts facts =
        new PublicFacts(
            "no.thematic",
            "Klima\nplan",
            Optional.empty(),
            Language.NB,
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            standing,
            Optional.empty(),
            inForceFrom,
            Optional.empty(),
            heard,
            Optional.empty());
    return new Publication(
        new UUID(2, 2),
        PLAN,
        SLUG,
        series,
        1,
        correction,
        Language.NB,
        facts,
        new ContentHash("00", "none"),
        PUBLISHED);
  }

  private static Publication adopted(PublicStanding standing) {
    return publication(Series.ADOPTED, standing, 0, Optional.empty(), List.of());
  }

  private static Publication heard(String from, String to) {
    HeardFact hearing =
        new HeardFact(
            HearingStage.PROPOSAL, LocalDate.parse(from), LocalDate.parse(to), Optional.empty());
    return publication(
        Series.HEARD, PublicStanding.IN_HEARING, 0, Optional.empty(), List.of(hearing));
  }

  private static List<Kind> kinds(String after, String until, Publication publication) {
    Span span = new Span(Instant.parse(after), Instant.parse(until), OSLO);
    return PublicNews.in(span, List.of(new PlanAddress.Open(SLUG, List.of(publication))), List.of())
        .stream()
        .map(PublicNews::kind)
        .toList();
  }

  private static List<Kind> kinds(Publication publication) {
    return kinds("2026-03-02T07:00:00Z", "2026-03-03T07:00:00Z", publication);
  }

  @Test
  void what_happened_at_the_last_look_was_told_what_happens_now_is_told() {
    Publication publication = adopted(PublicStanding.ADOPTED);
    assertThat(kinds("2026-03-01T08:00:00Z", "2026-03-02T08:00:00Z", publication))
        .containsExactly(Kind.ADOPTED);
    assertThat(kinds("2026-03-02T08:00:00Z", "2026-03-03T08:00:00Z", publication)).isEmpty();
    assertThat(kinds("2026-03-01T08:00:00Z", "2026-03-02T07:59:59Z", publication)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ADOPTED, ADOPTED",
    "IN_FORCE, IN_FORCE",
    "REPEALED, REPEALED",
    "REGISTERED, REGISTERED"
  })
  void a_version_is_told_by_where_it_stands(PublicStanding standing, Kind kind) {
    assertThat(kinds(adopted(standing))).containsExactly(kind);
  }

  @ParameterizedTest
  @EnumSource(
      value = PublicStanding.class,
      names = {"SUPERSEDED", "HEARD"})
  void that_an_old_version_steps_back_is_no_news(PublicStanding standing) {
    assertThat(kinds(adopted(standing))).isEmpty();
  }

  @Test
  void a_correction_is_told_as_one() {
    assertThat(
            kinds(
                publication(
                    Series.ADOPTED, PublicStanding.IN_FORCE, 1, Optional.empty(), List.of())))
        .containsExactly(Kind.CORRECTED);
  }

  @Test
  void a_version_that_holds_from_a_later_day_is_told_on_that_day() {
    Publication later =
        publication(
            Series.ADOPTED,
            PublicStanding.IN_FORCE,
            0,
            Optional.of(LocalDate.parse("2026-04-01")),
            List.of());
    assertThat(kinds("2026-03-30T10:00:00Z", "2026-03-31T21:59:59Z", later)).isEmpty();
    assertThat(kinds("2026-03-31T10:00:00Z", "2026-03-31T22:00:00Z", later))
        .containsExactly(Kind.IN_FORCE);
    assertThat(kinds("2026-03-31T22:00:00Z", "2026-04-01T22:00:00Z", later)).isEmpty();
  }

  @Test
  void a_hearing_is_told_when_its_text_is_out_or_when_its_first_day_comes() {
    assertThat(kinds(heard("2026-03-02", "2026-04-20"))).containsExactly(Kind.HEARING_OPENED);
    Publication later = heard("2026-03-09", "2026-04-20");
    assertThat(kinds(later)).isEmpty();
    assertThat(kinds("2026-03-08T10:00:00Z", "2026-03-09T10:00:00Z", later))
        .containsExactly(Kind.HEARING_OPENED);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-04-11T10:00:00Z, 2026-04-12T21:59:00Z, false",
    "2026-04-12T10:00:00Z, 2026-04-13T10:00:00Z, true",
    "2026-04-13T10:00:00Z, 2026-04-14T10:00:00Z, false"
  })
  void a_hearing_is_about_to_close_a_week_before(String after, String until, boolean told) {
    assertThat(kinds(after, until, heard("2026-03-02", "2026-04-20")))
        .isEqualTo(told ? List.of(Kind.HEARING_CLOSING) : List.of());
  }

  @Test
  void a_hearing_that_is_over_is_told_no_more() {
    assertThat(
            kinds(
                "2026-03-01T10:00:00Z", "2026-04-21T10:00:00Z", heard("2026-03-02", "2026-04-20")))
        .isEmpty();
  }

  @Test
  void what_was_taken_down_has_an_address_and_no_name_unless_it_is_back() {
    Withdrawal withdrawal = new Withdrawal(PLAN, SLUG, "Feil.", PUBLISHED);
    Span span =
        new Span(
            Instant.parse("2026-03-02T07:00:00Z"), Instant.parse("2026-03-03T07:00:00Z"), OSLO);
    assertThat(PublicNews.in(span, List.of(), List.of(withdrawal, withdrawal)))
        .containsExactly(
            new PublicNews(Kind.WITHDRAWN, PLAN, SLUG, Optional.empty(), Optional.empty()));
    List<PlanAddress.Open> back =
        List.of(new PlanAddress.Open(SLUG, List.of(adopted(PublicStanding.ADOPTED))));
    assertThat(PublicNews.in(span, back, List.of(withdrawal)))
        .extracting(it -> it.title().orElse(""))
        .containsExactly("Klima plan");
  }
}
