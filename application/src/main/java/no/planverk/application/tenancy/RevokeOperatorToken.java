package no.planverk.application.tenancy;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.port.OperatorTokens;
import no.planverk.application.port.Operators;
import no.planverk.domain.person.Operator;

/** A token of an operator's program holds no more, at once. */
public final class RevokeOperatorToken {
  private final OperatorTokens tokens;
  private final Operators operators;
  private final Clock clock;

  public RevokeOperatorToken(OperatorTokens tokens, Operators operators, Clock clock) {
    this.tokens = tokens;
    this.operators = operators;
    this.clock = clock;
  }

  /** False where there is none of that id that holds. */
  public boolean revoke(Operator operator, UUID id) {
    boolean revoked = tokens.revoke(id, clock.instant());
    if (revoked) {
      operators.note(
          operator,
          "revoke-operator-token",
          Optional.empty(),
          Optional.of(id.toString()),
          clock.instant());
    }
    return revoked;
  }
}
