package no.planverk.domain.person;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.domain.InvalidValue;

/** What a unit is called and where it stands, from one day to another, both included. */
public record UnitStanding(
    LocalDate from, Optional<LocalDate> to, String name, Optional<UnitId> parent) {
  public UnitStanding {
    Unit.checkName(name);
    if (to.isPresent() && to.get().isBefore(from)) {
      throw new InvalidValue("a unit cannot cease (" + to.get() + ") before it begins");
    }
  }

  public boolean covers(LocalDate day) {
    return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
  }

  UnitStanding until(LocalDate last) {
    return new UnitStanding(from, Optional.of(last), name, parent);
  }

  UnitStanding saying(String newName, Optional<UnitId> newParent) {
    return new UnitStanding(from, to, newName, newParent);
  }
}
