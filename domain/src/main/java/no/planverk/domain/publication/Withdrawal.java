package no.planverk.domain.publication;

import java.time.Instant;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlainText;
import no.planverk.domain.catalogue.PlanId;

/** That a plan's address was taken down, and why: the explanation stands there instead. */
public record Withdrawal(PlanId plan, Slug slug, String explanation, Instant at) {
  public Withdrawal {
    if (explanation.isBlank() || explanation.length() > 5000) {
      throw new InvalidValue("a withdrawal is explained in 1 to 5,000 characters");
    }
    PlainText.check(explanation);
  }
}
