package no.planverk.domain.budget;

import java.math.BigDecimal;
import java.util.Optional;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.CostKind;
import no.planverk.domain.catalogue.Years;
import no.planverk.domain.person.UnitId;

/**
 * What there is to use in one year, for running or for building: of the whole municipality, or of
 * one unit with all that stand under it; in the country's currency.
 */
public record Frame(Optional<UnitId> unit, int year, CostKind kind, BigDecimal amount) {
  public Frame {
    Years.check(year);
    if (amount.signum() < 0) {
      throw new InvalidValue("a frame is not less than nothing");
    }
  }

  /** What the frame is about: of these there is one each. */
  public record Place(Optional<UnitId> unit, int year, CostKind kind) {}

  public Place place() {
    return new Place(unit, year, kind);
  }
}
