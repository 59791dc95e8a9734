package no.planverk.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Tokens with which operators' programs come to the operations port: in the registry. */
public interface OperatorTokens {
  void add(OperatorToken token);

  /** The newest first. */
  List<OperatorToken> all();

  Optional<OperatorToken> withHash(String hash);

  /** False where there is none of that id that holds. */
  boolean revoke(UUID id, Instant at);

  /**
   * A token as it is kept.
   *
   * @param hash SHA-256 of what its holder shows, in hexadecimal digits
   */
  record OperatorToken(
      UUID id,
      String hash,
      String name,
      Instant createdAt,
      Instant expiresAt,
      Optional<Instant> revokedAt) {
    public boolean holdsAt(Instant at) {
      return revokedAt.isEmpty() && at.isBefore(expiresAt);
    }
  }
}
