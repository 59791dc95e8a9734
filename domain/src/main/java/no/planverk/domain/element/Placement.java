package no.planverk.domain.element;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;

/**
 * One place where an element stands: in a plan, under another placement or at the top, in order.
 * The label is the number that the source prints ("A1"); the key is its name in plan documents; in
 * short form it is a vision or value written as a word of the plan itself.
 */
public record Placement(
    PlacementId id,
    PlanId plan,
    ElementId element,
    Optional<PlacementId> parent,
    Rank rank,
    Optional<String> key,
    Optional<String> label,
    boolean shortForm,
    List<PlacementId> contributesTo,
    long revision) {
  public Placement {
    contributesTo = List.copyOf(contributesTo);
  }

  public Placement at(Optional<PlacementId> newParent, Rank newRank) {
    return new Placement(
        id, plan, element, newParent, newRank, key, label, shortForm, contributesTo, revision);
  }

  public Placement showing(Optional<String> newLabel, List<PlacementId> contributions) {
    return new Placement(
        id, plan, element, parent, rank, key, newLabel, shortForm, contributions, revision);
  }

  /** The same place, showing another element. */
  public Placement showing(ElementId other) {
    return new Placement(
        id, plan, other, parent, rank, key, label, shortForm, contributesTo, revision);
  }

  /** As it stands once this change of it is stored. */
  public Placement stored() {
    return new Placement(
        id, plan, element, parent, rank, key, label, shortForm, contributesTo, revision + 1);
  }
}
