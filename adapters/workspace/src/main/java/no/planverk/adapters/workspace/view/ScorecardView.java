package no.planverk.adapters.workspace.view;

import java.util.List;

/** Every goal from what it stands on to the effect that was measured, in groups. */
public record ScorecardView(
    List<LinkView> path,
    String title,
    List<LinkView> perspectives,
    List<GroupView> groups,
    LinkView print) {

  /** Goals that are looked at together. */
  public record GroupView(String id, String title, List<LineView> lines) {}

  /** A goal: which of its anchors hold and which are missing, and figures of what is done. */
  public record LineView(
      LinkView goal,
      List<TagView> anchors,
      String strategies,
      String actions,
      String money,
      String indicators) {}
}
