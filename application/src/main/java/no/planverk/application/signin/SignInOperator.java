package no.planverk.application.signin;

import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import no.planverk.application.people.SessionSecret;
import no.planverk.application.port.Ids;
import no.planverk.application.port.Operators;
import no.planverk.application.port.Sealing;
import no.planverk.domain.person.Operator;
import no.planverk.domain.signin.SessionId;
import no.planverk.domain.signin.SessionLife;

/** Lets an operator of the vendor into the operators' own pages. */
public final class SignInOperator {
  private final Operators operators;
  private final Sealing sealing;
  private final Ids ids;
  private final Clock clock;

  public SignInOperator(Operators operators, Sealing sealing, Ids ids, Clock clock) {
    this.operators = operators;
    this.sealing = sealing;
    this.ids = ids;
    this.clock = clock;
  }

  /** The operator, as the vendor's provider has vouched for them, and their new secret. */
  public Admission signIn(Operator operator, Arrival arrival) {
    if (operator.id().isEmpty()) {
      return new Admission.Refused(Admission.Reason.NOT_AN_OPERATOR);
    }
    Instant now = clock.instant();
    SessionSecret secret = SessionSecret.fresh();
    arrival
        .luggage()
        .earlierSecret()
        .flatMap(it -> operators.session(new SessionSecret(it).hash()))
        .ifPresent(it -> operators.end(it.id(), now));
    Instant until = now.plus(SessionLife.AT_MOST);
    operators.add(
        new Operators.OperatorSession(
            new SessionId(ids.next()),
            secret.hash(),
            operator,
            arrival.providerSession(),
            Optional.of(sealing.seal(SignIn.ID_TOKEN, arrival.idToken())),
            now,
            now,
            until,
            Optional.empty()));
    operators.note(operator, "sign-in", Optional.empty(), Optional.empty(), now);
    return new Admission.In(secret, until);
  }
}
