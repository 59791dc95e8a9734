package no.planverk.application.port;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.Unit;
import no.planverk.domain.person.UnitId;

/** People, units and bodies of a municipality. Saves are guarded by the revision read. */
public interface People {
  List<Unit> units();

  Optional<Unit> unit(UnitId id);

  void add(Unit unit);

  boolean save(Unit unit);

  List<Person> persons();

  Optional<Person> person(PersonId id);

  void add(Person person);

  boolean save(Person person);

  List<Body> bodies();

  Optional<Body> body(BodyId id);

  void add(Body body);

  boolean save(Body body);
}
