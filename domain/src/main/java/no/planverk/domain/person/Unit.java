package no.planverk.domain.person;

import java.time.LocalDate;
import java.util.Optional;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlainText;

/** A unit of the municipality's organisation as it stands on a day. Units form a tree. */
public record Unit(
    UnitId id,
    Optional<String> externalId,
    String name,
    Optional<UnitId> parent,
    Optional<PersonId> leader,
    LocalDate from,
    Optional<LocalDate> to,
    long revision) {

  /** Throws {@link InvalidValue} where a unit cannot be called so. */
  public static String checkName(String name) {
    if (name.isBlank() || name.length() > 300) {
      throw new InvalidValue("a unit's name is 1 to 300 characters");
    }
    return PlainText.check(name);
  }
}
