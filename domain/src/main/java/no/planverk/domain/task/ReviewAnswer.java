package no.planverk.domain.task;

import java.time.Instant;
import java.util.Optional;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.person.PersonId;

/**
 * What one person who was asked to review says; nothing yet until they have answered.
 *
 * @param reasons why; never empty where the text is returned
 */
public record ReviewAnswer(
    PersonId person, Optional<Verdict> verdict, String reasons, Optional<Instant> at) {
  public ReviewAnswer {
    TaskTerms.checkNote(reasons);
    if (verdict.isPresent() && needsReasons(verdict.get(), reasons)) {
      throw new InvalidValue("who returns a text says why");
    }
  }

  public static ReviewAnswer awaited(PersonId person) {
    return new ReviewAnswer(person, Optional.empty(), "", Optional.empty());
  }

  public static ReviewAnswer given(PersonId person, Verdict verdict, String reasons, Instant at) {
    return new ReviewAnswer(person, Optional.of(verdict), reasons, Optional.of(at));
  }

  /** Whether more must be said before that can be the answer. */
  public static boolean needsReasons(Verdict verdict, String reasons) {
    return verdict == Verdict.RETURNED && reasons.isBlank();
  }
}
