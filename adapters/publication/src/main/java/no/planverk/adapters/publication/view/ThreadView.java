package no.planverk.adapters.publication.view;

import java.util.List;
import java.util.Optional;

/**
 * How a municipality's plans hang together: a picture, a list by level, and which plans follow up
 * which goals.
 *
 * @param left that not all plans are drawn
 * @param choices plans whose goals can be shown, the chosen one current
 */
public record ThreadView(
    PictureView picture,
    Optional<String> left,
    List<LevelView> levels,
    List<LinkView> choices,
    List<LinkView> columns,
    List<RowView> rows,
    Optional<String> more) {
  /** The plans of one level. */
  public record LevelView(String title, List<PlanLineView> plans) {}

  /** A plan with those that it builds on. */
  public record PlanLineView(LinkView plan, String language, List<LinkView> above) {}

  /** A goal, and what each plan does for it. */
  public record RowView(LinkView goal, List<CellView> cells) {}

  /** {@code text} stands in the cell, {@code full} is read out; both are empty where nothing is. */
  public record CellView(String text, String full, String href) {}
}
