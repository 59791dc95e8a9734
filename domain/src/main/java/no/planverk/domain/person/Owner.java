package no.planverk.domain.person;

import java.util.Optional;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlainText;

/**
 * Who answers for a plan or an element: the name as written, and the unit or person of the tenant
 * it matched. A name that matches nothing stays a name.
 */
public record Owner(String name, Optional<UnitId> unit, Optional<PersonId> person) {
  public Owner {
    if (name.isBlank() || name.length() > 500) {
      throw new InvalidValue("an owner's name is 1 to 500 characters");
    }
    PlainText.check(name);
  }

  /** Who is meant, however the name is written: the unit, else the person, else the name itself. */
  public String identity() {
    return unit.map(UnitId::toString).or(() -> person.map(PersonId::toString)).orElse(name);
  }

  public static Owner named(String name) {
    return new Owner(name, Optional.empty(), Optional.empty());
  }
}
