package no.planverk.application.people;

import java.util.List;
import java.util.Optional;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Reply;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.Rights;

/** Lists everything open that hangs on a person: to administrators, and to the person. */
public final class ReadDuties {
  private final Desk desk;
  private final Almanac almanac;

  public ReadDuties(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  public Reply<List<Duty>> read(Actor actor, PersonId person) {
    boolean self = actor.kind().equals("person") && actor.id().equals(Optional.of(person.value()));
    if (!self && !Rights.allow(actor, Act.NAME_PEOPLE)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(
        actor,
        stores ->
            stores.people().person(person).isPresent()
                ? Reply.done(DutyList.of(stores, person, almanac.today(actor)))
                : new Reply.Unknown<>());
  }
}
