package no.planverk.application.publishing;

import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Reply;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.publication.Look;

/** An administrator chooses the colour of the municipality's pages. */
public final class ChooseLook {
  private final Desk desk;

  public ChooseLook(Desk desk) {
    this.desk = desk;
  }

  /** The colour of that look; the logo stays as it is. */
  public Reply<Look> choose(Actor actor, Look look) {
    if (!Rights.allow(actor, Act.MANAGE_MUNICIPALITY)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores -> {
          Look next = stores.publications().look().coloured(look.colour());
          stores.publications().choose(next);
          desk.note(stores, actor, "choose", Subject.made("look", next.colour()));
          return Reply.done(next);
        });
  }
}
