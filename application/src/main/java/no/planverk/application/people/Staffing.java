package no.planverk.application.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.OrganisationHistory;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.UnitId;

/** What must be true of a person who is entered or changed. */
final class Staffing {
  private Staffing() {}

  static List<Fault> faults(TenantStores stores, Person person, LocalDate today) {
    List<Fault> faults = new ArrayList<>();
    if (person.unit().isPresent()
        && !isOpen(stores.people().organisation(), person.unit().get(), today)) {
      faults.add(Fault.at("/unit", FaultCode.UNKNOWN_OBJECT));
    }
    if (person.externalId().isPresent() || person.userName().isPresent()) {
      List<Person> others =
          stores.people().persons().stream().filter(it -> !it.id().equals(person.id())).toList();
      taken(others, person, Person::externalId, "/externalId").ifPresent(faults::add);
      taken(others, person, Person::userName, "/userName").ifPresent(faults::add);
    }
    return faults;
  }

  /** Whether people can be put into the unit: it stands, begins later, or someone took over. */
  static boolean isOpen(OrganisationHistory history, UnitId unit, LocalDate today) {
    return history.unit(unit).map(it -> it.standsFrom(today)).orElse(false)
        || history.on(today).place(unit).isPresent();
  }

  private static Optional<Fault> taken(
      List<Person> others, Person person, Function<Person, Optional<String>> key, String pointer) {
    return key.apply(person)
        .filter(
            mine ->
                others.stream()
                    .flatMap(it -> key.apply(it).stream())
                    .anyMatch(mine::equalsIgnoreCase))
        .map(it -> Fault.at(pointer, FaultCode.DUPLICATE_KEY, it));
  }
}
