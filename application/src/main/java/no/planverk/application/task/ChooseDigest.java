package no.planverk.application.task;

import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.domain.person.Actor;
import no.planverk.domain.task.DigestWish;

/** Chooses how one wants to be written to about what waits. */
public final class ChooseDigest {
  private final Desk desk;

  public ChooseDigest(Desk desk) {
    this.desk = desk;
  }

  public Reply<DigestWish> choose(Actor actor, DigestWish wish) {
    if (!(actor instanceof Actor.StaffMember me)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores -> {
          stores.digests().choose(me.person(), wish);
          return Reply.done(wish);
        });
  }
}
