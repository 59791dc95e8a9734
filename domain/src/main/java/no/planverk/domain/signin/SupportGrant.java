package no.planverk.domain.signin;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlainText;
import no.planverk.domain.person.PersonId;

/** An administrator's leave for the vendor's support to look, for some hours and a reason. */
public record SupportGrant(
    GrantId id,
    String reason,
    PersonId grantedBy,
    Instant grantedAt,
    Instant endsAt,
    Optional<Instant> endedAt) {
  public static final int MOST_HOURS = 72;

  public SupportGrant {
    if (reason.isBlank() || reason.length() > 500) {
      throw new InvalidValue("a reason is 1 to 500 characters");
    }
    PlainText.check(reason);
    if (!endsAt.isAfter(grantedAt)
        || endsAt.isAfter(grantedAt.plus(Duration.ofHours(MOST_HOURS)))) {
      throw new InvalidValue("support is let in for 1 to " + MOST_HOURS + " hours");
    }
  }

  public boolean holdsAt(Instant now) {
    return endedAt.isEmpty() && now.isBefore(endsAt);
  }
}
