package no.planverk.application.signin;

import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Reply;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.Rights;
import no.planverk.domain.signin.SessionId;

/** Signs a person out everywhere in this service. */
public final class EndSessions {
  private final Desk desk;

  public EndSessions(Desk desk) {
    this.desk = desk;
  }

  public Reply<List<SessionId>> end(Actor actor, PersonId person) {
    if (!ListSessions.isOwn(actor, person) && !Rights.allow(actor, Act.MANAGE_SIGN_IN)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores -> {
          List<SessionId> ended = stores.sessions().endAll(person, desk.now());
          ended.forEach(
              it -> desk.note(stores, actor, "end-session", Subject.changed("session", it, 1)));
          return Reply.done(ended);
        });
  }
}
