package no.planverk.application.people;

import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;

/** Reads all that a unit was, is and is to be. */
public final class ReadUnit {
  private final Desk desk;

  public ReadUnit(Desk desk) {
    this.desk = desk;
  }

  public Reply<UnitLife> read(Actor actor, UnitId id) {
    if (!Rights.allow(actor, Act.SEE_PEOPLE)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores ->
            stores.people().organisation().unit(id).map(Reply::done).orElseGet(Reply.Unknown::new));
  }
}
