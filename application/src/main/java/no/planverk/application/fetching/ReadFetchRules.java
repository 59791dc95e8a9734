package no.planverk.application.fetching;

import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.domain.fetching.FetchRules;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** Reads which types of plan the municipality lets fetch from which. */
public final class ReadFetchRules {
  private final Desk desk;

  public ReadFetchRules(Desk desk) {
    this.desk = desk;
  }

  public Reply<FetchRules> read(Actor actor) {
    return Rights.allow(actor, Act.MANAGE_MUNICIPALITY)
        ? desk.in(actor, stores -> Reply.done(Sourcing.rules(stores)))
        : new Reply.NotAllowed<>();
  }
}
