package no.planverk.domain.publication;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.Due;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.IndicatorValues;
import no.planverk.domain.catalogue.MeasureStatus;
import no.planverk.domain.catalogue.PlacementId;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.sdg.SdgTag;

/**
 * An element as the public knows it, in all current texts where it stands; its long texts are left
 * to the plans.
 *
 * @param title as the plan words it whose own it is, or else as a plan shows it that has fetched it
 * @param indicator the values of an indicator; {@link IndicatorValues#NONE} of anything else
 */
public record PublicNode(
    ElementId id,
    ElementKind kind,
    String title,
    List<SdgTag> sdg,
    Optional<String> owner,
    Optional<Due> deadline,
    Optional<MeasureStatus> status,
    List<Cost> costs,
    IndicatorValues indicator,
    List<Stand> stands) {
  /**
   * Where it stands.
   *
   * @param own whether the plan words it itself
   */
  public record Stand(PlanId plan, PlacementId placement, boolean own) {}

  public PublicNode {
    sdg = List.copyOf(sdg);
    costs = List.copyOf(costs);
    stands = List.copyOf(stands);
  }

  /** Measures, assignments, investments and climate measures: what somebody does. */
  public boolean isAction() {
    return kind.isMeasure();
  }

  public boolean standsIn(PlanId plan) {
    return stands.stream().anyMatch(it -> it.plan().equals(plan));
  }

  /** The plan that words it, or the first that has fetched it. */
  public PlanId home() {
    return stands.stream().filter(Stand::own).findFirst().orElse(stands.getFirst()).plan();
  }
}
