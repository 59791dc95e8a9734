package no.planverk.application.port;

import java.time.Instant;
import java.util.Optional;
import no.planverk.domain.person.OperatorId;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.signin.GrantId;
import no.planverk.domain.signin.Identity;
import no.planverk.domain.signin.SessionId;
import no.planverk.domain.signin.SessionLife;

/**
 * A session as it is kept: the SHA-256 of its secret, whose it is, at which provider it began, and
 * the sealed ID token that the provider wants to see again when it ends.
 */
public record StoredSession(
    SessionId id,
    String hash,
    Holder holder,
    Identity identity,
    Optional<String> providerSession,
    Optional<String> sealedIdToken,
    String device,
    Instant beganAt,
    Instant usedAt,
    Instant expiresAt,
    Optional<Instant> endedAt) {
  /** Who is signed in. */
  public sealed interface Holder {
    record OfPerson(PersonId person) implements Holder {}

    record OfSupport(OperatorId operator, GrantId grant) implements Holder {}
  }

  public boolean isAliveAt(Instant now) {
    return endedAt.isEmpty() && SessionLife.isAlive(usedAt, expiresAt, now);
  }
}
