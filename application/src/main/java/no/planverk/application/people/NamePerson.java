package no.planverk.application.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.application.Almanac;
import no.planverk.application.Change;
import no.planverk.application.Desk;
import no.planverk.application.Desk.Subject;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.input.Fault;
import no.planverk.domain.person.Act;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.Rights;
import no.planverk.domain.person.TenantRole;
import no.planverk.domain.person.UnitId;

/** Enters a person, who may be given roles before they have ever signed in. */
public final class NamePerson {
  private final Desk desk;
  private final Almanac almanac;

  public NamePerson(Desk desk, Almanac almanac) {
    this.desk = desk;
    this.almanac = almanac;
  }

  /** What is known of a person. */
  public record Card(
      String name,
      Optional<String> email,
      Optional<UnitId> unit,
      TenantRole role,
      Change<String> externalId,
      Change<String> userName,
      Change<LocalDate> leftOn) {

    /** Of someone whom other systems know as they did. */
    public Card(String name, Optional<String> email, Optional<UnitId> unit, TenantRole role) {
      this(name, email, unit, role, Change.none(), Change.none(), Change.none());
    }
  }

  public Reply<Person> name(Actor actor, Once<Person> once, Card card) {
    if (!Rights.allow(actor, Act.NAME_PEOPLE)) {
      return new Reply.NotAllowed<>();
    }
    return desk.once(actor, once, stores -> store(actor, card, stores));
  }

  private Reply<Person> store(Actor actor, Card card, TenantStores stores) {
    Person person =
        new Person(
                new PersonId(desk.ids().next()),
                card.name(),
                card.email(),
                card.unit(),
                card.role(),
                1)
            .knownAs(card.externalId().value(), card.userName().value())
            .leaving(card.leftOn().value());
    List<Fault> faults = Staffing.faults(stores, person, almanac.today(actor));
    if (!faults.isEmpty()) {
      return new Reply.Faulty<>(faults);
    }
    stores.people().add(person);
    desk.note(stores, actor, "name", Subject.made("person", person.id()));
    return Reply.done(person);
  }
}
