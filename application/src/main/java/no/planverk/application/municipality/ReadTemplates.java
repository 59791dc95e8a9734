package no.planverk.application.municipality;

import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.template.OwnTemplate;

/** Reads the municipality's own templates, retired ones too. */
public final class ReadTemplates {
  private final Desk desk;

  public ReadTemplates(Desk desk) {
    this.desk = desk;
  }

  public Reply<List<OwnTemplate>> read(Actor actor) {
    return Rights.allow(actor, Act.MANAGE_MUNICIPALITY)
        ? desk.in(actor, stores -> Reply.done(stores.customs().templates()))
        : new Reply.NotAllowed<>();
  }
}
