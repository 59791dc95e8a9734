package no.planverk.application.signin;

import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Reply;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.signin.GrantId;

/** Ends the support's leave to look in before its time, and the sessions that hang on it. */
public final class EndSupport {
  private final Desk desk;

  public EndSupport(Desk desk) {
    this.desk = desk;
  }

  public Reply<GrantId> end(Actor actor, GrantId id) {
    if (!Rights.allow(actor, Act.GRANT_SUPPORT)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores -> {
          if (!stores.supportGrants().end(id, desk.now())) {
            return new Reply.Unknown<>();
          }
          stores.sessions().endUnder(id, desk.now());
          desk.note(stores, actor, "end-support", Subject.changed("support-grant", id, 1));
          return Reply.done(id);
        });
  }
}
