package no.planverk.application.port;

import java.time.Instant;
import java.util.Optional;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.TokenId;

/** An API token as it is kept. */
public record StoredToken(
    TokenId id,
    String name,
    TenantRole role,
    String hash,
    Instant createdAt,
    Instant expiresAt,
    Optional<Instant> revokedAt) {
  public boolean holdsAt(Instant now) {
    return revokedAt.isEmpty() && now.isBefore(expiresAt);
  }
}
