package no.planverk.domain.fetching;

import java.util.Optional;
import no.planverk.domain.InvalidValue;

/**
 * Something that a fetching plan must decide: to follow or to stay.
 *
 * @param newest the newest wording of the element outside drafts
 * @param reworded whether it says something else than what is shown, and nobody has decided
 * @param ending how the source ended, where nobody has decided about that
 */
public record Choice(Fetch fetch, Wording newest, boolean reworded, Optional<Ending> ending) {
  public Choice {
    if (!reworded && ending.isEmpty()) {
      throw new InvalidValue("a choice is about new words or an end");
    }
  }

  /** Whether there is something to follow: an end alone can only be stayed through. */
  public boolean canFollow() {
    return reworded;
  }
}
