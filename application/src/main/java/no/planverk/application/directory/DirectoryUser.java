package no.planverk.application.directory;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.person.DirectoryGroup;
import no.planverk.domain.person.OrganisationChart;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.Unit;

/** A person as the directory sees them: whether they are here, in which unit and groups. */
public record DirectoryUser(
    Person person, boolean active, Optional<Unit> unit, List<DirectoryGroup> groups) {

  static Optional<DirectoryUser> find(TenantStores stores, PersonId id, LocalDate today) {
    return stores
        .people()
        .person(id)
        .filter(it -> isKept(it, today))
        .map(
            it ->
                of(it, stores.people().organisation().on(today), stores.directoryGroups().of(id)));
  }

  static DirectoryUser of(Person person, OrganisationChart chart, List<DirectoryGroup> groups) {
    return new DirectoryUser(
        person,
        !person.hasLeft(chart.day()),
        person.unit().flatMap(chart::place).flatMap(chart::unit),
        groups);
  }

  /** Who has left and is known by nothing in the directory has been removed there. */
  static boolean isKept(Person person, LocalDate today) {
    return !person.hasLeft(today)
        || person.userName().isPresent()
        || person.externalId().isPresent();
  }

  /** What the person signs in as there: the user name, else the address, else the identity. */
  public String userName() {
    return person.userName().or(person::email).orElseGet(() -> person.id().toString());
  }
}
