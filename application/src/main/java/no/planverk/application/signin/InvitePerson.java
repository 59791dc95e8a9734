package no.planverk.application.signin;

import java.time.Duration;
import java.time.Instant;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Reply;
import no.planverk.application.people.SessionSecret;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.Rights;

/**
 * Makes a link by which a person who is entered already signs in for the first time and becomes
 * that very row. It holds once, for two weeks, and is told once.
 */
public final class InvitePerson {
  private static final Duration HOLDS_FOR = Duration.ofDays(14);

  private final Desk desk;

  public InvitePerson(Desk desk) {
    this.desk = desk;
  }

  /** The secret of the link, and until when it holds. */
  public record Invitation(SessionSecret secret, Instant until) {}

  public Reply<Invitation> invite(Actor actor, PersonId person) {
    if (!Rights.allow(actor, Act.MANAGE_SIGN_IN)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores -> {
          if (stores.people().person(person).isEmpty()) {
            return new Reply.Unknown<>();
          }
          Invitation invitation = new Invitation(SessionSecret.fresh(), desk.now().plus(HOLDS_FOR));
          stores.accounts().invite(person, invitation.secret().hash(), invitation.until());
          desk.note(stores, actor, "invite", Subject.made("person", person));
          return Reply.done(invitation);
        });
  }
}
