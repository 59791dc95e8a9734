package no.planverk.adapters.workspace.view;

import java.util.List;

/** Roles across, acts down: in the municipality, and in a plan. */
public record RightsView(
    List<String> tenantRoles,
    List<LineView> inTenant,
    List<String> planRoles,
    List<LineView> inPlan) {
  /** An act, and for each role whether it may. */
  public record LineView(String act, List<Boolean> allowed) {}
}
