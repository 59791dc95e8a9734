package no.planverk.domain.catalogue;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.domain.InvalidValue;

/**
 * What a body decided: the body's name as it was written, the tenant's body where the name matched
 * one, the day, and the case number and legal basis where known. History often lacks the number.
 */
public record Decision(
    String body,
    Optional<BodyId> bodyId,
    LocalDate date,
    Optional<String> caseNumber,
    Optional<String> legalBasis) {
  public Decision {
    if (body.isBlank()) {
      throw new InvalidValue("a decision names the body that made it");
    }
    PlainText.check(body);
    caseNumber.ifPresent(PlainText::check);
    legalBasis.ifPresent(PlainText::check);
  }

  public Decision by(Body known) {
    return new Decision(body, Optional.of(known.id()), date, caseNumber, legalBasis);
  }
}
