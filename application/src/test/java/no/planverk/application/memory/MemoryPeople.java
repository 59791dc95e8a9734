package no.planverk.application.memory;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToLongFunction;
import no.planverk.application.port.People;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.BodyId;
import no.planverk.domain.person.OrganisationHistory;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.UnitLife;

record MemoryPeople(MemoryState state) implements People {
  @Override
  public OrganisationHistory organisation() {
    return new OrganisationHistory(state.units.values());
  }

  @Override
  public OrganisationHistory organisationForChanging() {
    return organisation();
  }

  @Override
  public void addUnits(List<UnitLife> units) {
    units.forEach(it -> MemoryState.insert(state.units, it.id(), it));
  }

  @Override
  public boolean save(UnitLife unit) {
    return replaced(state.units, unit.id(), unit.stored(), UnitLife::revision);
  }

  @Override
  public List<Person> persons() {
    return byName(state.persons, Person::name);
  }

  @Override
  public List<Person> personsForChanging() {
    return persons();
  }

  @Override
  public Optional<Person> person(PersonId id) {
    return Optional.ofNullable(state.persons.get(id));
  }

  @Override
  public void addPersons(List<Person> persons) {
    persons.forEach(it -> MemoryState.insert(state.persons, it.id(), it));
  }

  @Override
  public boolean save(Person person) {
    return replaced(state.persons, person.id(), person.stored(), Person::revision);
  }

  @Override
  public List<Body> bodies() {
    return byName(state.bodies, Body::name);
  }

  @Override
  public Optional<Body> body(BodyId id) {
    return Optional.ofNullable(state.bodies.get(id));
  }

  @Override
  public void add(Body body) {
    checkName(body);
    MemoryState.insert(state.bodies, body.id(), body);
  }

  @Override
  public boolean save(Body body) {
    checkName(body);
    Body next = new Body(body.id(), body.name(), body.kind(), body.closedOn(), body.revision() + 1);
    return replaced(state.bodies, body.id(), next, Body::revision);
  }

  private void checkName(Body body) {
    for (Body other : state.bodies.values()) {
      if (other.name().equalsIgnoreCase(body.name()) && !other.id().equals(body.id())) {
        throw new IllegalStateException("another body is called " + body.name());
      }
    }
  }

  private static <K, V> boolean replaced(
      Map<K, V> rows, K key, V next, ToLongFunction<V> revision) {
    V stored = rows.get(key);
    if (stored == null || revision.applyAsLong(stored) + 1 != revision.applyAsLong(next)) {
      return false;
    }
    rows.put(key, next);
    return true;
  }

  private static <V> List<V> byName(Map<?, V> rows, Function<V, String> name) {
    return rows.values().stream().sorted(Comparator.comparing(name)).toList();
  }
}
