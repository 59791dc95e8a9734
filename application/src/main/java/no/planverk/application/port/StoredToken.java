package no.planverk.application.port;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.TokenId;
import no.planverk.domain.person.TokenScope;

/** An API token as it is kept. */
public record StoredToken(
    TokenId id,
    String name,
    TenantRole role,
    TokenScope scope,
    String hash,
    Instant createdAt,
    Optional<PersonId> createdBy,
    Instant expiresAt,
    Optional<Instant> lastUsedAt,
    Optional<Instant> revokedAt) {
  private static final Duration MINUTE = Duration.ofMinutes(1);

  public boolean holdsAt(Instant now) {
    return revokedAt.isEmpty() && now.isBefore(expiresAt);
  }

  /** Its last use is kept to the minute. */
  public boolean wasUsedAMinuteBefore(Instant now) {
    return lastUsedAt.map(it -> !now.isBefore(it.plus(MINUTE))).orElse(true);
  }

  public StoredToken usedAt(Instant now) {
    return new StoredToken(
        id, name, role, scope, hash, createdAt, createdBy, expiresAt, Optional.of(now), revokedAt);
  }

  public StoredToken endedAt(Instant now) {
    return new StoredToken(
        id, name, role, scope, hash, createdAt, createdBy, expiresAt, lastUsedAt, Optional.of(now));
  }
}
