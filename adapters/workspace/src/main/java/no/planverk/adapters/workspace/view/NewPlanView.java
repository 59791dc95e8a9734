package no.planverk.adapters.workspace.view;

import java.util.List;

/** The ways to a new plan. */
public record NewPlanView(List<LinkView> path, List<WayView> ways) {
  /** A way and when it is the right one. */
  public record WayView(String title, String text, String href) {}
}
