package no.planverk.application.port;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.planverk.domain.person.TokenId;

/** API tokens: only the hash of the secret is kept. */
public interface Tokens {
  void add(StoredToken token);

  /** The token whose secret has this SHA-256 (hexadecimal), whether or not it still holds. */
  Optional<StoredToken> withHash(String hash);

  List<StoredToken> all();

  /** Ends the token at once; false when there is no such token or it was ended before. */
  boolean revoke(TokenId id, Instant at);

  /** Notes that it was used, unless someone else is at it: nobody waits for this. */
  void use(TokenId id, Instant now);
}
