package no.planverk.adapters.workspace.view;

import java.util.List;

/** What a plan still lacks: what stands in the way, and what is advice. */
public record ChecklistView(
    String plan, String edit, String back, List<GroupView> stops, List<GroupView> advice) {
  /** One kind of thing that is lacking, why it matters, and where. */
  public record GroupView(String title, String why, boolean stops, List<FindingView> findings) {}

  /** One place. */
  public record FindingView(String place, String example, String href) {}
}
