package no.planverk.application.people;

import java.util.Optional;
import no.planverk.application.Change;
import no.planverk.domain.person.PersonId;
import no.planverk.domain.person.UnitId;

/** What is said of a unit: its name, the unit above it, who leads it, its key elsewhere. */
public record UnitWords(
    String name, Optional<UnitId> parent, Change<PersonId> leader, Change<String> externalId) {

  public static UnitWords named(String name, Optional<UnitId> parent) {
    return new UnitWords(name, parent, Change.none(), Change.none());
  }
}
