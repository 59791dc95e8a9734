package no.planverk.domain.publication;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What stands at a plan's public address. */
public sealed interface PlanAddress {

  /** Published texts: the newest publishing of each version, heard text or registration. */
  record Open(Slug slug, List<Publication> publications) implements PlanAddress {
    public Open {
      publications = List.copyOf(publications);
    }

    /**
     * As it stands at that moment in the plan's country: a version whose day has come is in force,
     * and the one before it is superseded, without anyone having to say so.
     */
    public Open asOf(Instant moment) {
      List<Publication> begun = publications.stream().map(it -> it.begunAt(moment)).toList();
      int newest =
          begun.stream()
              .filter(it -> it.series() == Series.ADOPTED)
              .filter(it -> it.facts().standing() == PublicStanding.IN_FORCE)
              .mapToInt(Publication::number)
              .max()
              .orElse(0);
      return new Open(slug, begun.stream().map(it -> it.givingWayTo(newest)).toList());
    }

    /** What the address itself shows: the version in force, else the newest adopted, else facts. */
    public Optional<Publication> current() {
      return publications.stream()
          .filter(it -> it.series() != Series.HEARD)
          .max(
              Comparator.comparing((Publication it) -> rank(it.facts().standing()))
                  .thenComparing(Publication::number)
                  .thenComparing(Publication::correction));
    }

    /** The newest text that was sent to hearing, while it has led to no newer adopted version. */
    public Optional<Publication> proposal() {
      return publications.stream()
          .filter(it -> it.facts().standing() == PublicStanding.IN_HEARING)
          .max(Comparator.comparing(Publication::number));
    }

    /** An adopted version by its number, in its newest correction. */
    public Optional<Publication> version(int number) {
      return publications.stream()
          .filter(it -> it.series() == Series.ADOPTED && it.number() == number)
          .max(Comparator.comparing(Publication::correction));
    }

    private static int rank(PublicStanding standing) {
      return switch (standing) {
        case IN_FORCE -> 5;
        case ADOPTED -> 4;
        case REGISTERED -> 3;
        case SUPERSEDED -> 2;
        case REPEALED -> 1;
        case HEARD, IN_HEARING -> 0;
      };
    }
  }

  /** Taken down, with the explanation that the municipality gives. */
  record Withdrawn(Slug slug, String explanation) implements PlanAddress {}

  /** The plan has another address now. */
  record Moved(Slug to) implements PlanAddress {}

  /** Nothing has ever stood here. */
  record Unknown() implements PlanAddress {}
}
