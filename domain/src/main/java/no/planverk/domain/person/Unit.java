package no.planverk.domain.person;

import java.util.Optional;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlainText;

/** A unit of the municipality's organisation. Units form a tree. */
public record Unit(UnitId id, String name, Optional<UnitId> parent, long revision) {
  public Unit {
    if (name.isBlank() || name.length() > 300) {
      throw new InvalidValue("a unit's name is 1 to 300 characters");
    }
    PlainText.check(name);
  }
}
