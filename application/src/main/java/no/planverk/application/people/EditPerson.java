package no.planverk.application.people;

import java.util.Optional;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Expected;
import no.planverk.application.Reply;
import no.planverk.application.people.NamePerson.Card;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.Rights;

/** Changes what is known of a person. */
public final class EditPerson {
  private final Desk desk;

  public EditPerson(Desk desk) {
    this.desk = desk;
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
    long revision = found.get().revision();
    if (!expected.meets(revision)) {
      return new Reply.Stale<>();
    }
    if (card.unit().isPresent() && stores.people().unit(card.unit().get()).isEmpty()) {
      return Reply.faulty(Fault.at("/unit", FaultCode.UNKNOWN_OBJECT));
    }
    Person person = new Person(id, card.name(), card.email(), card.unit(), card.role(), revision);
    if (!stores.people().save(person)) {
      return new Reply.Stale<>();
    }
    desk.note(stores, actor, "edit", Subject.changed("person", id, revision));
    return Reply.done(stores.people().person(id).orElseThrow());
  }
}
