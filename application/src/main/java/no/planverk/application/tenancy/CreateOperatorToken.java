package no.planverk.application.tenancy;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.people.SessionSecret;
import no.planverk.application.port.Ids;
import no.planverk.application.port.OperatorTokens;
import no.planverk.application.port.OperatorTokens.OperatorToken;
import no.planverk.application.port.Operators;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlainText;
import no.planverk.domain.person.Operator;

/** An operator makes a token for a program of theirs. It is shown once and kept as its hash. */
public final class CreateOperatorToken {
  private static final int LONGEST_NAME = 100;
  private static final int MOST_DAYS = 365;

  private final OperatorTokens tokens;
  private final Operators operators;
  private final Ids ids;
  private final Clock clock;

  public CreateOperatorToken(OperatorTokens tokens, Operators operators, Ids ids, Clock clock) {
    this.tokens = tokens;
    this.operators = operators;
    this.ids = ids;
    this.clock = clock;
  }

  /** What is shown once. */
  public record Created(UUID id, SessionSecret secret) {}

  public Created create(Operator operator, String name, int days) {
    if (name.isBlank() || name.length() > LONGEST_NAME) {
      throw new InvalidValue("a token's name is 1 to " + LONGEST_NAME + " characters");
    }
    if (days < 1 || days > MOST_DAYS) {
      throw new InvalidValue("a token holds for 1 to " + MOST_DAYS + " days, not " + days);
    }
    PlainText.check(name);
    SessionSecret secret = SessionSecret.fresh();
    UUID id = ids.next();
    tokens.add(
        new OperatorToken(
            id,
            secret.hash(),
            name,
            clock.instant(),
            clock.instant().plus(Duration.ofDays(days)),
            Optional.empty()));
    operators.note(
        operator, "create-operator-token", Optional.empty(), Optional.of(name), clock.instant());
    return new Created(id, secret);
  }
}
