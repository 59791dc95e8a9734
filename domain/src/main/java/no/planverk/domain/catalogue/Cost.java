package no.planverk.domain.catalogue;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a measure costs in one year. A negative amount is a saving or an income. The kind is
 * operating where none is given.
 */
public record Cost(
    int year,
    BigDecimal amount,
    Optional<Currency> currency,
    Optional<CostKind> kind,
    Optional<Integer> priceYear,
    Optional<Funding> funding) {
  public Cost {
    Years.check(year);
    priceYear.ifPresent(Years::check);
  }
}
