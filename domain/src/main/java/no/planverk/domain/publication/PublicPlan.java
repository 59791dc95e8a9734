package no.planverk.domain.publication;

import java.util.Set;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.PlanLevel;
import no.planverk.domain.catalogue.PlanTypes;

/**
 * A plan as its address shows it now.
 *
 * @param above the plans that it builds on: those it names as its parents, and those of a higher
 *     level that it has fetched from
 */
public record PublicPlan(Slug slug, PlanId id, PublicFacts facts, Set<PlanId> above) {
  public PublicPlan {
    above = Set.copyOf(above);
  }

  public PlanLevel level() {
    return PlanTypes.find(facts.type()).orElseThrow().level();
  }
}
