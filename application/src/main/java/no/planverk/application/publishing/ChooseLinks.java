package no.planverk.application.publishing;

import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Reply;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.publication.Look;
import no.planverk.domain.publication.SiteLinks;

/** An administrator chooses what stands in the head and foot of the municipality's public pages. */
public final class ChooseLinks {
  private final Desk desk;

  public ChooseLinks(Desk desk) {
    this.desk = desk;
  }

  public Reply<Look> choose(Actor actor, SiteLinks links) {
    if (!Rights.allow(actor, Act.MANAGE_MUNICIPALITY)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores -> {
          Look next = stores.publications().look().linking(links);
          stores.publications().choose(next);
          desk.note(stores, actor, "choose", Subject.made("links", next.colour()));
          return Reply.done(next);
        });
  }
}
