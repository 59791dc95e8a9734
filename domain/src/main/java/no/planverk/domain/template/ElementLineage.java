package no.planverk.domain.template;

import java.util.Optional;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlanId;

/**
 * That an element descends from another: it was copied for a new period, or worded anew for a
 * reason.
 */
public record ElementLineage(
    ElementId element, ElementId from, PlanId fromPlan, Optional<String> reason) {

  /** A copy in the plan of a new period. */
  public static ElementLineage copied(ElementId element, ElementId from, PlanId fromPlan) {
    return new ElementLineage(element, from, fromPlan, Optional.empty());
  }
}
