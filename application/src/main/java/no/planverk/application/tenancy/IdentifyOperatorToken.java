package no.planverk.application.tenancy;

import java.time.Clock;
import java.util.Optional;
import no.planverk.application.people.SessionSecret;
import no.planverk.application.port.OperatorTokens;
import no.planverk.domain.person.Operator;

/** Finds out whose program comes to the operations port with a token, if it holds. */
public final class IdentifyOperatorToken {
  private final OperatorTokens tokens;
  private final Clock clock;

  public IdentifyOperatorToken(OperatorTokens tokens, Clock clock) {
    this.tokens = tokens;
    this.clock = clock;
  }

  public Optional<Operator> identify(String token) {
    return tokens
        .withHash(new SessionSecret(token).hash())
        .filter(it -> it.holdsAt(clock.instant()))
        .map(it -> new Operator(it.name()));
  }
}
