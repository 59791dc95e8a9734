package no.planverk.application.fetching;

import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.element.Merging;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** Shows what two elements cost and measured, to someone who may make one of them. */
public final class CompareFigures {
  private final Desk desk;

  public CompareFigures(Desk desk) {
    this.desk = desk;
  }

  public Reply<Merging> compare(Actor actor, ElementId goes, ElementId stays) {
    if (!Rights.allow(actor, Act.SEE_REGISTER)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(actor, stores -> Mergeable.of(stores, actor, goes, stays));
  }
}
