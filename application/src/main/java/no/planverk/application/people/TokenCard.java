package no.planverk.application.people;

import java.time.Instant;
import java.util.Optional;
import no.planverk.application.port.StoredToken;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.TokenId;
import no.planverk.domain.person.TokenScope;

/** What may be shown of an API token. */
public record TokenCard(
    TokenId id,
    String name,
    TenantRole role,
    TokenScope scope,
    Instant createdAt,
    Optional<PersonId> createdBy,
    Instant expiresAt,
    Optional<Instant> lastUsedAt,
    Optional<Instant> endedAt) {
  static TokenCard of(StoredToken token) {
    return new TokenCard(
        token.id(),
        token.name(),
        token.role(),
        token.scope(),
        token.createdAt(),
        token.createdBy(),
        token.expiresAt(),
        token.lastUsedAt(),
        token.revokedAt());
  }

  /** 1 as it was made, 2 when it was ended. */
  public long revision() {
    return endedAt.isPresent() ? 2 : 1;
  }
}
