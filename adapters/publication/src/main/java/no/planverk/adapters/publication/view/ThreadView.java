package no.planverk.adapters.publication.view;

import java.util.List;
import java.util.Optional;

/**
 * How a municipality's plans hang together, and which of them follow up which goals.
 *
 * @param choices plans whose goals can be shown, the chosen one current
 */
public record ThreadView(
    HierarchyView plans,
    List<LinkView> choices,
    List<LinkView> columns,
    List<RowView> rows,
    Optional<String> more) {
  /** A goal, and what each plan does for it. */
  public record RowView(LinkView goal, List<CellView> cells) {}

  /** {@code text} stands in the cell, {@code full} is read out; both are empty where nothing is. */
  public record CellView(String text, String full, String href) {}
}
