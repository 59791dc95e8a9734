package no.planverk.application.planning;

import java.util.List;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.Rights;

/** Lists the plans in which a person is something today. */
public final class ListPlansOfPerson {
  private final Desk desk;
  private final Almanac almanac;

  public ListPlansOfPerson(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  public Reply<List<Involvement>> list(Actor actor, PersonId person) {
    if (!Rights.allow(actor, Act.SEE_REGISTER) || !Rights.allow(actor, Act.SEE_PEOPLE)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores ->
            stores.people().person(person).isPresent()
                ? Reply.done(InvolvementList.of(person, actor, almanac, stores))
                : new Reply.Unknown<>());
  }
}
