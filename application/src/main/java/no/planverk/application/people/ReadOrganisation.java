package no.planverk.application.people;

import java.util.List;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.Unit;

/** Reads the municipality's units, people and bodies. */
public final class ReadOrganisation {
  private final Desk desk;

  public ReadOrganisation(Desk desk) {
    this.desk = desk;
  }

  /** Who is there. */
  public record Organisation(List<Unit> units, List<Person> persons, List<Body> bodies) {}

  public Reply<Organisation> read(Actor actor) {
    if (!Rights.allow(actor, Act.SEE_PEOPLE)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores ->
            Reply.done(
                new Organisation(
                    stores.people().units(), stores.people().persons(), stores.people().bodies())));
  }
}
