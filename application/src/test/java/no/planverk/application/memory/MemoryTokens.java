package no.planverk.application.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import no.planverk.application.port.StoredToken;
import no.planverk.application.port.Tokens;
import no.planverk.domain.person.TokenId;

record MemoryTokens(MemoryState state) implements Tokens {
  @Override
  public void add(StoredToken token) {
    MemoryState.insert(state.tokens, token.id(), token);
  }

  @Override
  public Optional<StoredToken> withHash(String hash) {
    return state.tokens.values().stream().filter(it -> it.hash().equals(hash)).findFirst();
  }

  @Override
  public List<StoredToken> all() {
    return List.copyOf(state.tokens.values());
  }

  @Override
  public boolean revoke(TokenId id, Instant at) {
    StoredToken token = state.tokens.get(id);
    if (token == null || token.revokedAt().isPresent()) {
      return false;
    }
    state.tokens.put(id, token.endedAt(at));
    return true;
  }

  @Override
  public void use(TokenId id, Instant now) {
    state.tokens.computeIfPresent(id, (key, token) -> token.usedAt(now));
  }
}
