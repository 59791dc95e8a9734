package no.planverk.domain.budget;

import java.util.List;
import no.planverk.domain.catalogue.Currency;
import no.planverk.domain.catalogue.ElementId;

/** The sum of one year in one currency, and the measures whose costs it was made of. */
public record YearSum(int year, Currency currency, Sum sum, List<ElementId> from) {
  public YearSum {
    from = List.copyOf(from);
  }
}
