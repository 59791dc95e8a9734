package no.planverk.application.people;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.port.StoredToken;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.TokenId;

/** An administrator ends an API token at once, for ever. */
public final class EndToken {
  private final Desk desk;

  public EndToken(Desk desk) {
    this.desk = desk;
  }

  public Reply<TokenId> end(Actor actor, TokenId id, Expected expected) {
    if (!Rights.allow(actor, Act.MANAGE_TOKENS)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(actor, stores -> end(actor, id, expected, stores));
  }

  private Reply<TokenId> end(Actor actor, TokenId id, Expected expected, TenantStores stores) {
    Optional<StoredToken> token =
        stores.tokens().all().stream().filter(it -> it.id().equals(id)).findFirst();
    if (token.isEmpty()) {
      return new Reply.Unknown<>();
    }
    if (!expected.meets(TokenCard.of(token.get()).revision())) {
      return new Reply.Stale<>();
    }
    if (stores.tokens().revoke(id, desk.now())) {
      desk.note(stores, actor, "revoke", Subject.changed("token", id, 1));
    }
    return Reply.done(id);
  }
}
