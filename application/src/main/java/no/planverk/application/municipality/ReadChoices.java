package no.planverk.application.municipality;

import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.template.PlanChoices;

/** Reads what the municipality has chosen for all its plans. */
public final class ReadChoices {
  private final Desk desk;

  public ReadChoices(Desk desk) {
    this.desk = desk;
  }

  public Reply<PlanChoices> read(Actor actor) {
    return Rights.allow(actor, Act.MANAGE_MUNICIPALITY)
        ? desk.in(actor, stores -> Reply.done(stores.customs().choices()))
        : new Reply.NotAllowed<>();
  }
}
