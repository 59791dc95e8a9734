package no.planverk.application.directory;

import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;

/** Reads a person as the directory sees them. */
public final class ReadUser {
  private final Desk desk;
  private final Almanac almanac;

  public ReadUser(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  public Reply<DirectoryUser> read(Actor actor, PersonId id) {
    if (!Provisioning.isFor(actor)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores ->
            DirectoryUser.find(stores, id, almanac.today(actor))
                .map(Reply::done)
                .orElseGet(Reply.Unknown::new));
  }
}
