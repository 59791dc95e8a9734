package no.planverk.application.people;

import java.time.Instant;
import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.port.StoredToken;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.TokenId;
import no.planverk.domain.person.TokenTerms;

/**
 * An administrator makes an API token for a program. It may do no more than its maker. The secret
 * is told once and kept only as a hash.
 */
public final class AddToken {
  private final Desk desk;

  public AddToken(Desk desk) {
    this.desk = desk;
  }

  public Reply<MadeToken> add(Actor actor, Once<MadeToken> once, TokenTerms terms) {
    if (!Rights.allow(actor, Act.MANAGE_TOKENS) || !Rights.reach(actor, terms.role())) {
      return new Reply.NotAllowed<>();
    }
    return desk.once(actor, once, stores -> Reply.done(store(actor, terms, stores)));
  }

  private MadeToken store(Actor actor, TokenTerms terms, TenantStores stores) {
    Secret secret = Secret.fresh(actor.tenant());
    Instant now = desk.now();
    StoredToken token =
        new StoredToken(
            new TokenId(desk.ids().next()),
            terms.name(),
            terms.role(),
            terms.scope(),
            secret.hash(),
            now,
            maker(actor),
            now.plus(terms.lifetime()),
            Optional.empty(),
            Optional.empty());
    stores.tokens().add(token);
    desk.note(stores, actor, "create", Subject.made("token", token.id()));
    return MadeToken.of(token, secret);
  }

  private static Optional<PersonId> maker(Actor actor) {
    return actor instanceof Actor.StaffMember staff
        ? Optional.of(staff.person())
        : Optional.empty();
  }
}
