package no.planverk.domain.following;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.publication.HeardFact;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.PublicStanding;
import no.planverk.domain.publication.Publication;
import no.planverk.domain.publication.Series;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.publication.Withdrawal;

/**
 * Something public that those who follow are told.
 *
 * @param title what the plan is called; empty when it was taken down, as its name may be why
 * @param day the last day of a hearing, or the day that a version is in force from
 */
public record PublicNews(
    Kind kind, PlanId plan, Slug slug, Optional<String> title, Optional<LocalDate> day) {
  /** A hearing that ends in so many days is about to close. */
  public static final int DAYS_LEFT = 7;

  /** What has happened, in the order in which a letter tells of it. */
  public enum Kind {
    HEARING_OPENED("hearing-opened"),
    HEARING_CLOSING("hearing-closing"),
    ADOPTED("adopted"),
    IN_FORCE("in-force"),
    CORRECTED("corrected"),
    REGISTERED("registered"),
    REPEALED("repealed"),
    WITHDRAWN("withdrawn");

    private final String id;

    Kind(String id) {
      this.id = id;
    }

    public String id() {
      return id;
    }
  }

  /** A time in which things happened: after the one moment, until the other. */
  public record Span(Instant after, Instant until, ZoneId zone) {
    boolean has(Instant moment) {
      return moment.isAfter(after) && !moment.isAfter(until);
    }

    /** Whether that day began within. */
    boolean begins(LocalDate day) {
      return has(day.atStartOfDay(zone).toInstant());
    }

    LocalDate today() {
      return LocalDate.ofInstant(until, zone);
    }
  }

  /**
   * What happened in that time.
   *
   * @param open what is published, as it stands now
   * @param withdrawals what was taken down; of a plan that is published again they are old
   */
  public static List<PublicNews> in(
      Span span, List<PlanAddress.Open> open, List<Withdrawal> withdrawals) {
    List<PublicNews> news = new ArrayList<>();
    open.forEach(address -> address.publications().forEach(it -> add(news, address, it, span)));
    withdrawals.stream()
        .filter(it -> span.has(it.at()))
        .filter(it -> open.stream().noneMatch(address -> isOf(address, it.plan())))
        .map(
            it ->
                new PublicNews(
                    Kind.WITHDRAWN, it.plan(), it.slug(), Optional.empty(), Optional.empty()))
        .distinct()
        .forEach(news::add);
    news.sort(Comparator.comparing(PublicNews::kind).thenComparing(it -> it.slug().value()));
    return news;
  }

  private static boolean isOf(PlanAddress.Open address, PlanId plan) {
    return address.publications().stream().anyMatch(it -> it.plan().equals(plan));
  }

  private static void add(
      List<PublicNews> news, PlanAddress.Open address, Publication publication, Span span) {
    if (publication.series() == Series.HEARD) {
      lastHearing(publication)
          .filter(it -> publication.facts().standing() == PublicStanding.IN_HEARING)
          .ifPresent(it -> hearing(news, address, publication, it, span));
    } else {
      standing(publication, span)
          .ifPresent(
              kind -> news.add(of(kind, address, publication, publication.facts().inForceFrom())));
    }
  }

  private static Optional<HeardFact> lastHearing(Publication publication) {
    return publication.facts().heard().stream().max(Comparator.comparing(HeardFact::to));
  }

  private static void hearing(
      List<PublicNews> news,
      PlanAddress.Open address,
      Publication publication,
      HeardFact hearing,
      Span span) {
    boolean opens =
        hearing.from().isAfter(LocalDate.ofInstant(publication.publishedAt(), span.zone()))
            ? span.begins(hearing.from())
            : span.has(publication.publishedAt());
    if (hearing.to().isBefore(span.today())) {
      return;
    }
    if (opens) {
      news.add(of(Kind.HEARING_OPENED, address, publication, Optional.of(hearing.to())));
    } else if (span.begins(hearing.to().minusDays(DAYS_LEFT))) {
      news.add(of(Kind.HEARING_CLOSING, address, publication, Optional.of(hearing.to())));
    }
  }

  private static Optional<Kind> standing(Publication publication, Span span) {
    if (!span.has(publication.publishedAt())) {
      return publication.facts().standing() == PublicStanding.IN_FORCE
              && publication.facts().inForceFrom().filter(span::begins).isPresent()
              && publication.facts().inForceFrom().get().isAfter(published(publication, span))
          ? Optional.of(Kind.IN_FORCE)
          : Optional.empty();
    }
    if (publication.correction() > 0
        && publication.facts().standing() != PublicStanding.REPEALED
        && publication.facts().standing() != PublicStanding.SUPERSEDED) {
      return Optional.of(Kind.CORRECTED);
    }
    return switch (publication.facts().standing()) {
      case ADOPTED -> Optional.of(Kind.ADOPTED);
      case IN_FORCE -> Optional.of(Kind.IN_FORCE);
      case REPEALED -> Optional.of(Kind.REPEALED);
      case REGISTERED -> Optional.of(Kind.REGISTERED);
      case SUPERSEDED, HEARD, IN_HEARING -> Optional.empty();
    };
  }

  private static LocalDate published(Publication publication, Span span) {
    return LocalDate.ofInstant(publication.publishedAt(), span.zone());
  }

  private static PublicNews of(
      Kind kind, PlanAddress.Open address, Publication publication, Optional<LocalDate> day) {
    return new PublicNews(
        kind,
        publication.plan(),
        address.slug(),
        Optional.of(publication.facts().title().replaceAll("\\s+", " ")),
        day);
  }
}
