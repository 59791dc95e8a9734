package no.planverk.domain.statute;

import java.time.LocalDate;
import no.planverk.domain.InvalidValue;

/**
 * The shortest time the public is given. How it is counted is our setting; no source read states it
 * (to be checked): the day of publication is the first day, and the last day counts whole.
 */
public sealed interface Minimum {
  /** The last day, counted from the day of publication, before it moves off a holiday. */
  LocalDate countedFrom(LocalDate publication);

  /** Ends at the earliest on the same weekday so many weeks later. */
  record Weeks(int weeks) implements Minimum {
    public Weeks {
      if (weeks < 1 || weeks > 52) {
        throw new InvalidValue("a minimum is 1 to 52 weeks, not " + weeks);
      }
    }

    @Override
    public LocalDate countedFrom(LocalDate publication) {
      return publication.plusWeeks(weeks);
    }
  }

  /** Public for so many days: the decision may be made on that day, counted from publication. */
  record PublicDays(int days) implements Minimum {
    public PublicDays {
      if (days < 1 || days > 365) {
        throw new InvalidValue("a minimum is 1 to 365 days, not " + days);
      }
    }

    @Override
    public LocalDate countedFrom(LocalDate publication) {
      return publication.plusDays(days);
    }
  }

  /** The law asks for a deadline and leaves its length to the council. */
  record SetByCouncil() implements Minimum {
    @Override
    public LocalDate countedFrom(LocalDate publication) {
      return publication;
    }
  }
}
