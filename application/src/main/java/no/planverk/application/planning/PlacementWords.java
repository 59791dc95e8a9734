package no.planverk.application.planning;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.PlacementId;

/**
 * Where an element shall stand: under a placement or at the top, at a position (absent: last, or
 * where it is), with the label it is printed with and the placements it contributes to.
 */
public record PlacementWords(
    Optional<PlacementId> parent,
    Optional<Integer> position,
    Optional<String> label,
    List<PlacementId> contributesTo) {
  public PlacementWords {
    contributesTo = List.copyOf(contributesTo);
  }
}
