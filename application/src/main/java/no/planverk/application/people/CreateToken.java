package no.planverk.application.people;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.port.StoredToken;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Operator;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.TokenId;
import no.planverk.domain.person.TokenScope;
import no.planverk.domain.tenant.TenantId;

/** Makes an API token for a program. The token is told once and kept only as a hash. */
public final class CreateToken {
  private final Desk desk;

  public CreateToken(Desk desk) {
    this.desk = desk;
  }

  /** The token as its holder needs it, and its identity. */
  public record Created(String token, TokenId id, Instant expiresAt) {}

  public Created create(
      Operator operator,
      TenantId tenant,
      String name,
      TenantRole role,
      TokenScope scope,
      Duration lifetime) {
    Secret secret = Secret.fresh(tenant);
    Instant now = desk.now();
    StoredToken token =
        new StoredToken(
            new TokenId(desk.ids().next()),
            name,
            role,
            scope,
            secret.hash(),
            now,
            Optional.empty(),
            now.plus(lifetime),
            Optional.empty(),
            Optional.empty());
    Actor job = new Actor.SystemJob(tenant);
    desk.in(
        job,
        stores -> {
          stores.tokens().add(token);
          desk.note(stores, job, "create", Subject.made("token", token.id()));
          return token;
        });
    return new Created(secret.text(), token.id(), token.expiresAt());
  }
}
