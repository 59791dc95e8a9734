package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/**
 * What plans have fetched.
 *
 * @param units whose plans are shown, where the page is about more than one plan
 * @param waiting what is to be decided
 * @param all everything that the plan has fetched, where the page is about one
 */
public record FetchedView(
    List<LinkView> path,
    String title,
    Optional<FieldView> units,
    String action,
    List<RowView> waiting,
    Optional<List<RowView>> all) {

  /** A fetched element; {@code why} says what has happened to its source. */
  public record RowView(LinkView element, LinkView plan, String source, List<String> why) {}
}
