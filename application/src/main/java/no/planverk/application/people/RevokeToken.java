package no.planverk.application.people;

import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Reply;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Operator;
import no.planverk.domain.person.TokenId;
import no.planverk.domain.tenant.TenantId;

/** Ends an API token at once. */
public final class RevokeToken {
  private final Desk desk;

  public RevokeToken(Desk desk) {
    this.desk = desk;
  }

  public Reply<TokenId> revoke(Operator operator, TenantId tenant, TokenId token) {
    Actor job = new Actor.SystemJob(tenant);
    return desk.in(
        job,
        stores -> {
          if (!stores.tokens().revoke(token, desk.now())) {
            return new Reply.Unknown<>();
          }
          desk.note(stores, job, "revoke", Subject.changed("token", token, 1));
          return Reply.done(token);
        });
  }
}
