package no.planverk.application.municipality;

import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.council.CouncilDates;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Rights;

/** Reads when the council was constituted and when bodies meet. */
public final class ReadCouncilDates {
  private final Desk desk;

  public ReadCouncilDates(Desk desk) {
    this.desk = desk;
  }

  /** The days, and the bodies that meet on them. */
  public record Calendar(CouncilDates dates, List<Body> bodies) {}

  public Reply<Calendar> read(Actor actor) {
    return Rights.allow(actor, Act.SEE_REGISTER)
        ? desk.in(
            actor,
            stores ->
                Reply.done(new Calendar(stores.customs().councilDates(), stores.people().bodies())))
        : new Reply.NotAllowed<>();
  }
}
