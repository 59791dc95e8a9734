package no.planverk.domain.budget;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.catalogue.Cost;
import no.planverk.domain.catalogue.ElementId;
import no.planverk.domain.catalogue.ElementKind;
import no.planverk.domain.catalogue.PlanId;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.person.Owner;

/**
 * A measure as the financial plan sees it: what it costs, who owns it, the goals it serves and the
 * plans it stands in.
 *
 * @param source the plan where it was worded, and where its costs are changed
 */
public record Measure(
    ElementId id,
    ElementKind kind,
    Title title,
    PlanId source,
    Optional<Owner> owner,
    List<Cost> costs,
    List<Goal> goals,
    List<Text> texts) {
  public Measure {
    costs = List.copyOf(costs);
    goals = List.copyOf(goals);
    texts = List.copyOf(texts);
  }

  /**
   * A goal that a measure serves in a plan: it stands above it, or the measure contributes to it.
   */
  public record Goal(ElementId id, String title, PlanId plan) {}

  /**
   * A plan whose text the measure stands in.
   *
   * @param adopted whether the text is not being worked on
   */
  public record Text(PlanId plan, String title, boolean adopted, boolean openToStaff) {}
}
