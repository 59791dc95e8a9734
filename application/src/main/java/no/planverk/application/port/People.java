package no.planverk.application.port;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.person.OrganisationHistory;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.UnitLife;

/** People, units and bodies of a municipality. Saves are guarded by the revision read. */
public interface People {
  OrganisationHistory organisation();

  /** As {@code organisation}, and keeps its other writers away until the transaction ends. */
  OrganisationHistory organisationForChanging();

  default void add(UnitLife unit) {
    addUnits(List.of(unit));
  }

  /** Stores new units, which may stand under each other in any order. */
  void addUnits(List<UnitLife> units);

  boolean save(UnitLife unit);

  List<Person> persons();

  /** As {@code persons}, and keeps others from changing them until the transaction ends. */
  List<Person> personsForChanging();

  Optional<Person> person(PersonId id);

  default void add(Person person) {
    addPersons(List.of(person));
  }

  void addPersons(List<Person> persons);

  boolean save(Person person);

  /** Saves many who are held by {@code personsForChanging}; false when any was not as read. */
  default boolean savePersons(List<Person> persons) {
    return persons.stream().allMatch(this::save);
  }

  List<Body> bodies();

  Optional<Body> body(BodyId id);

  void add(Body body);

  boolean save(Body body);
}
