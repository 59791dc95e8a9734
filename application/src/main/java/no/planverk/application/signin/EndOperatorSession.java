package no.planverk.application.signin;

import java.time.Clock;
import java.util.Optional;
import no.planverk.application.port.Operators;
import no.planverk.domain.person.Operator;
import no.planverk.domain.signin.Identity;
import no.planverk.domain.signin.SessionId;

/** Signs an operator out: of one session, or of what ended at the vendor's provider. */
public final class EndOperatorSession {
  private final Operators operators;
  private final Clock clock;

  public EndOperatorSession(Operators operators, Clock clock) {
    this.operators = operators;
    this.clock = clock;
  }

  /** What is to end. */
  public sealed interface Which {
    record One(SessionId session) implements Which {}

    record AtProvider(Identity identity, Optional<String> providerSession) implements Which {}
  }

  public boolean end(Operator operator, Which which) {
    return switch (which) {
      case Which.One(SessionId session) -> operators.end(session, clock.instant());
      case Which.AtProvider(Identity identity, var session) ->
          operators.endOfProvider(identity, session, clock.instant()) > 0;
    };
  }
}
