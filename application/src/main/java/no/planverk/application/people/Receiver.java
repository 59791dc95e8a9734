package no.planverk.application.people;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.person.Owner;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.RoleHolder;
import no.planverk.domain.person.Unit;

/** Who takes something over: as the holder of roles, as an owner, and as a leader of units. */
record Receiver(RoleHolder holder, Owner owner, Optional<PersonId> leader) {

  /** Someone who is here today, or a unit that stands today. */
  static Optional<Receiver> of(TenantStores stores, RoleHolder holder, LocalDate today) {
    return switch (holder) {
      case RoleHolder.OfPerson(PersonId id) ->
          stores
              .people()
              .person(id)
              .filter(it -> !it.hasLeft(today))
              .map(
                  it ->
                      new Receiver(
                          holder,
                          new Owner(it.name(), Optional.empty(), Optional.of(id)),
                          Optional.of(id)));
      case RoleHolder.OfUnit(var id) ->
          stores.people().organisation().on(today).unit(id).map(it -> ofUnit(holder, it));
      case RoleHolder.OfToken token -> Optional.empty();
    };
  }

  private static Receiver ofUnit(RoleHolder holder, Unit unit) {
    return new Receiver(
        holder, new Owner(unit.name(), Optional.of(unit.id()), Optional.empty()), unit.leader());
  }
}
