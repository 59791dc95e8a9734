package no.planverk.application.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.person.OrganisationHistory;
import no.planverk.domain.person.Person;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;

/** What must be true of the organisation whenever a unit of it is named, moved or closed. */
final class Reorganising {
  private final TenantStores stores;
  private final OrganisationHistory before;

  Reorganising(TenantStores stores) {
    this.stores = stores;
    this.before = stores.people().organisationForChanging();
  }

  OrganisationHistory history() {
    return before;
  }

  /** What is wrong with a unit as it would be from a day on. */
  List<Fault> faults(UnitLife unit, LocalDate from) {
    List<Fault> faults = new ArrayList<>();
    unit.standing(from)
        .flatMap(it -> it.parent())
        .filter(it -> before.unit(it).isEmpty())
        .ifPresent(it -> faults.add(Fault.at("/parent", FaultCode.UNKNOWN_OBJECT)));
    unit.leader()
        .filter(it -> !isHere(it, from))
        .ifPresent(it -> faults.add(Fault.at("/leader", FaultCode.UNKNOWN_OBJECT)));
    unit.externalId()
        .filter(it -> isTaken(it, unit.id()))
        .ifPresent(it -> faults.add(Fault.at("/externalId", FaultCode.DUPLICATE_KEY, it)));
    if (faults.isEmpty()) {
      Map<UnitId, Fault> tangles = tangles(List.of(unit), from, "/parent");
      Optional.ofNullable(tangles.get(unit.id()))
          .or(() -> tangles.values().stream().findFirst())
          .ifPresent(faults::add);
    }
    return faults;
  }

  /** What would no longer hang together if these units were so, and does now. */
  Map<UnitId, Fault> tangles(Collection<UnitLife> changed, LocalDate from, String pointer) {
    Map<UnitId, Fault> tangles = new LinkedHashMap<>(before.with(changed).tangles(from, pointer));
    if (!tangles.isEmpty()) {
      tangles.keySet().removeAll(before.tangles(from, pointer).keySet());
    }
    return tangles;
  }

  private boolean isHere(PersonId id, LocalDate day) {
    Optional<Person> person = stores.people().person(id);
    return person.isPresent() && !person.get().hasLeft(day);
  }

  private boolean isTaken(String externalId, UnitId by) {
    return before.units().stream()
        .anyMatch(it -> it.externalId().equals(Optional.of(externalId)) && !it.id().equals(by));
  }
}
