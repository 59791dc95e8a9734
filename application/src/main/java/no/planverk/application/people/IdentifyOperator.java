package no.planverk.application.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.planverk.application.port.Operators;
import no.planverk.application.port.Operators.OperatorSession;
import no.planverk.domain.person.Operator;
import no.planverk.domain.signin.SessionId;
import no.planverk.domain.signin.SessionLife;

/** Finds out which operator comes with the secret of a session. */
public final class IdentifyOperator {
  private final Operators operators;
  private final Clock clock;

  public IdentifyOperator(Operators operators, Clock clock) {
    this.operators = operators;
    this.clock = clock;
  }

  /** The operator and their session. */
  public record OnDuty(Operator operator, SessionId session) {}

  public Optional<OnDuty> identify(String secret) {
    Instant now = clock.instant();
    Optional<OperatorSession> session =
        operators
            .session(new SessionSecret(secret).hash())
            .filter(it -> it.endedAt().isEmpty())
            .filter(it -> SessionLife.isAlive(it.usedAt(), it.expiresAt(), now));
    session
        .filter(it -> SessionLife.isWorthNoting(it.usedAt(), now))
        .ifPresent(it -> operators.used(it.id(), now));
    return session.map(it -> new OnDuty(it.operator(), it.id()));
  }
}
