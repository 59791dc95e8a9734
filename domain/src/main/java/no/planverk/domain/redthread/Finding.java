package no.planverk.domain.redthread;

import java.util.Optional;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.person.UnitId;

/**
 * That a rule was looked at for one thing.
 *
 * @param plan the plan that the thing is of
 * @param unit the unit that answers for it
 * @param gap how it breaks the rule, if it does
 */
public record Finding(Rule rule, Optional<PlanId> plan, Optional<UnitId> unit, Optional<Gap> gap) {

  static Finding of(Gap seen, boolean breaks) {
    return new Finding(
        seen.rule(), seen.plan(), seen.unit(), breaks ? Optional.of(seen) : Optional.empty());
  }
}
