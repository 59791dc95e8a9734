package no.planverk.domain.fetching;

import java.time.Instant;
import java.util.Optional;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.publication.Series;

/**
 * What an element said in its own plan at one time, numbered from 1. With an edition it stood in a
 * text that was heard or adopted; without one it was seen in a draft.
 */
public record Wording(
    WordingId id,
    ElementId element,
    int number,
    Words words,
    PlanId source,
    Optional<Edition> edition,
    Instant at) {

  /** The heard text or adopted version of that number. */
  public record Edition(Series series, int number) {
    public Edition {
      if (series == Series.REGISTERED) {
        throw new InvalidValue("a plan that is registered only words nothing");
      }
    }
  }

  public Wording {
    if (number < 1) {
      throw new InvalidValue("wordings are numbered from 1");
    }
  }

  /** The same wording with other words, as long as no plan shows it. */
  public Wording saying(Words other, Optional<Edition> settled) {
    return new Wording(id, element, number, other, source, settled, at);
  }

  /** Whether edits of the draft concern nobody else until the next text is frozen. */
  public boolean isSettled() {
    return edition.isPresent();
  }
}
