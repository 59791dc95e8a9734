package no.planverk.domain.redthread;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;

/** One place where an element stands, and what it contributes to there. */
public record Place(
    PlacementId id,
    PlanId plan,
    ElementId element,
    Optional<PlacementId> parent,
    List<PlacementId> contributesTo) {
  public Place {
    contributesTo = List.copyOf(contributesTo);
  }
}
