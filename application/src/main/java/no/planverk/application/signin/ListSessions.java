package no.planverk.application.signin;

import java.time.Instant;
import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.application.port.StoredSession;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.Rights;
import no.planverk.domain.signin.SessionId;

/** Lists where a person is signed in: one's own, or anyone's for who manages signing in. */
public final class ListSessions {
  private final Desk desk;

  public ListSessions(Desk desk) {
    this.desk = desk;
  }

  /** A session that lives. */
  public record Live(SessionId id, String device, Instant beganAt, Instant usedAt) {}

  public Reply<List<Live>> list(Actor actor, PersonId person) {
    if (!isOwn(actor, person) && !Rights.allow(actor, Act.MANAGE_SIGN_IN)) {
      return new Reply.NotAllowed<>();
    }
    Instant now = desk.now();
    return Reply.done(
        desk.in(
            actor,
            stores ->
                stores.sessions().ofPerson(person).stream()
                    .filter(it -> it.isAliveAt(now))
                    .map(ListSessions::live)
                    .toList()));
  }

  static boolean isOwn(Actor actor, PersonId person) {
    return actor instanceof Actor.StaffMember staff && staff.person().equals(person);
  }

  private static Live live(StoredSession session) {
    return new Live(session.id(), session.device(), session.beganAt(), session.usedAt());
  }
}
