package no.planverk.application.people;

import java.util.List;
import java.util.Optional;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.people.NamePerson.Card;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.input.Fault;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.Rights;

/** Changes what is known of a person. */
public final class EditPerson {
  private final Desk desk;
  private final Almanac almanac;

  public EditPerson(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  public Reply<Person> edit(Actor actor, PersonId id, Expected expected, Card card) {
    if (!Rights.allow(actor, Act.NAME_PEOPLE)) {
      return new Reply.NotAllowed<>();
    }
    return desk.in(actor, stores -> edit(actor, id, expected, card, stores));
  }

  private Reply<Person> edit(
      Actor actor, PersonId id, Expected expected, Card card, TenantStores stores) {
    Optional<Person> found = stores.people().person(id);
    if (found.isEmpty()) {
      return new Reply.Unknown<>();
    }
    Person before = found.get();
    if (!expected.meets(before.revision())) {
      return new Reply.Stale<>();
    }
    Person person =
        new Person(
            id,
            card.name(),
            card.email(),
            card.unit(),
            card.role(),
            card.externalId().from(before.externalId()),
            card.userName().from(before.userName()),
            card.leftOn().from(before.leftOn()),
            before.revision());
    List<Fault> faults = Staffing.faults(stores, person, almanac.today(actor));
    if (!faults.isEmpty()) {
      return new Reply.Faulty<>(faults);
    }
    if (!stores.people().save(person)) {
      return new Reply.Stale<>();
    }
    desk.note(stores, actor, "edit", Subject.changed("person", id, before.revision()));
    return Reply.done(person.stored());
  }
}
