package no.planverk.application.task;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.application.port.Letters;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Person;
import no.planverk.domain.task.DigestWish;

/** Reads how one is written to about what waits. */
public final class ReadDigestWish {
  private final Desk desk;
  private final Letters letters;

  public ReadDigestWish(Desk desk, Letters letters) {
    this.desk = desk;
    this.letters = letters;
  }

  /** What holds, the address that letters go to, and whether the service can send any. */
  public record Held(DigestWish wish, Optional<String> address, boolean canSend) {}

  public Reply<Held> read(Actor actor) {
    if (!(actor instanceof Actor.StaffMember me)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores ->
            Reply.done(
                new Held(
                    stores.digests().wish(me.person()).orElse(DigestWish.USUAL),
                    stores.people().person(me.person()).flatMap(Person::email),
                    letters.canSend())));
  }
}
