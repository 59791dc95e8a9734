package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.DiffView.PieceView;

/**
 * Two texts of a plan beside each other.
 *
 * @param from what the earlier one is called
 * @param to what the later one is called
 * @param other the page with the unchanged text too, or without it
 */
public record ComparisonView(
    List<LinkView> path,
    String action,
    FieldView chooseFrom,
    FieldView chooseTo,
    String from,
    String to,
    boolean isNone,
    LinkView other,
    List<SummaryView> summary,
    List<SectionView> sections) {

  /** Changes of one kind: how many, and where they are. */
  public record SummaryView(String label, List<LinkView> places) {}

  /** A section with what happened to it. */
  public record SectionView(
      String anchor,
      String level,
      List<PieceView> title,
      List<TagView> tags,
      List<RowView> rows,
      int unchanged,
      List<ElementView> elements) {}

  /** A part on both sides; either is empty where the part is not there. */
  public record RowView(
      List<PieceView> before, List<PieceView> after, boolean same, boolean markupOnly) {}

  /** An element with what happened to it. */
  public record ElementView(
      String anchor,
      String kind,
      List<PieceView> title,
      List<TagView> tags,
      List<RowView> rows,
      List<FactView> facts) {}

  /** A fact on both sides. */
  public record FactView(String label, Optional<String> before, Optional<String> after) {}
}
