package no.planverk.application.port;

import java.util.Optional;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.plan.FrozenText;
import no.planverk.domain.publication.Series;

/** Frozen texts, for ever: what was heard and what was adopted. There is no way to change one. */
public interface Versions {
  void add(FrozenText text);

  Optional<FrozenText> find(PlanId plan, Series series, int number, int correction);

  /** The number that the next heard text of the plan takes. */
  int nextHeardNumber(PlanId plan);
}
