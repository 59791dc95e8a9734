package no.planverk.application.municipality;

import no.planverk.application.Reply;
import no.planverk.application.port.Commons;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** Reads whether the municipality lets itself be found from all others. */
public final class ReadCommons {
  private final Commons commons;

  public ReadCommons(Commons commons) {
    this.commons = commons;
  }

  public Reply<Boolean> read(Actor actor) {
    return Rights.allow(actor, Act.MANAGE_MUNICIPALITY)
        ? Reply.done(commons.isOpen(actor.tenant()))
        : new Reply.NotAllowed<>();
  }
}
