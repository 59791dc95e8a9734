package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** All municipalities on one page, what is wrong first. In English, as all operators' pages. */
public record FleetView(
    String query,
    List<PickView> standings,
    List<PickView> releases,
    String sort,
    List<WrongView> wrong,
    List<HeadView> heads,
    List<RowView> rows,
    String count,
    Optional<String> earlier,
    Optional<String> later) {
  /** What the list may be narrowed to. */
  public record PickView(String value, String text, boolean chosen) {}

  /** A municipality that needs somebody, and for what. */
  public record WrongView(String name, String href, String what) {}

  /**
   * A column.
   *
   * @param order {@code ascending}, {@code descending} or {@code none}
   */
  public record HeadView(String text, String href, String order, boolean number) {}

  public record RowView(
      String name, String href, String slug, String standing, List<String> figures) {}
}
