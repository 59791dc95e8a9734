package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/**
 * The thread through one element, drawn and as a table.
 *
 * @param facts what is known of the element itself
 * @param anchors the four anchors of a goal, each with whether it holds
 * @param left that not all is shown
 * @param merge how it is made one with another that says nearly the same
 */
public record GraphView(
    List<LinkView> path,
    String title,
    String kind,
    List<String> facts,
    List<Integer> sdg,
    List<TagView> anchors,
    String width,
    String height,
    List<BoxView> boxes,
    List<LineView> lines,
    Optional<String> left,
    List<RowView> rows,
    List<LinkView> fetchedBy,
    List<String> said,
    Optional<MergeView> merge,
    Optional<LinkView> print) {

  /** An element as a box in the picture; {@code words} are its title in lines that fit. */
  public record BoxView(
      String id,
      String x,
      String y,
      String kind,
      String kindName,
      String title,
      List<String> words,
      String href,
      boolean isThis) {}

  /** A line between two boxes. */
  public record LineView(String path) {}

  /** A row of the table: how far it is, what it is, in which plans it stands, its facts. */
  public record RowView(
      String step, String kind, LinkView element, String plans, String owner, String facts) {}

  /** Another element that says nearly the same, and the figures of both where one may see them. */
  public record MergeView(
      LinkView other,
      String action,
      String goes,
      String stays,
      String error,
      List<String> words,
      Optional<FiguresView> figures) {}

  /**
   * What becomes of the figures of two elements.
   *
   * @param costs what both cost, where someone has to choose what holds
   */
  public record FiguresView(List<String> notes, List<CostView> costs, Optional<FieldView> choice) {}

  /** What this element, the other and both cost in a year. */
  public record CostView(String what, String here, String other, String both) {}
}
