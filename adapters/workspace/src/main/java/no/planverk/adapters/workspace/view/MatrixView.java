package no.planverk.adapters.workspace.view;

import java.util.List;

/**
 * Elements set against units, UN goals or plans.
 *
 * @param filters by which it is narrowed
 * @param foot how many rows each column is connected to
 * @param more how many rows there are beside those shown, or nothing
 */
public record MatrixView(
    List<LinkView> path,
    String title,
    String lead,
    String corner,
    String action,
    List<FieldView> filters,
    List<LinkView> exports,
    List<HeadView> columns,
    List<RowView> rows,
    List<String> foot,
    String more) {

  /** What stands above a column: short, and in full. */
  public record HeadView(String title, String full) {}

  /** An element with its cells. */
  public record RowView(LinkView element, String plan, List<CellView> cells) {}

  /** How many things connect the two, which, and where one would be added. */
  public record CellView(int count, String what, String href) {}
}
