package no.planverk.application.publishing;

import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Reply;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.publication.Look;

/** An administrator chooses how the public site looks. */
public final class ChooseLook {
  private final Desk desk;

  public ChooseLook(Desk desk) {
    this.desk = desk;
  }

  public Reply<Look> choose(Actor actor, Look look) {
    if (!Rights.allow(actor, Act.NAME_PEOPLE)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores -> {
          stores.publications().choose(look);
          desk.note(stores, actor, "choose", Subject.made("look", look.colour()));
          return Reply.done(look);
        });
  }
}
