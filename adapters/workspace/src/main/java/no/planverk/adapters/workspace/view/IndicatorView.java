package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;
import no.planverk.adapters.http.Drawing;
import no.planverk.adapters.workspace.view.PersonView.FactView;

/**
 * An indicator: how it stands and why, what does not fit, its values as a chart with its table, and
 * what is told of it.
 */
public record IndicatorView(
    List<LinkView> path,
    String title,
    List<TagView> tags,
    List<String> why,
    List<String> findings,
    Optional<Drawing> chart,
    List<RowView> rows,
    List<FactView> facts,
    Optional<String> toFacts,
    List<LinkView> plans,
    Optional<GroupedFormView> add) {
  /** One value: when, what it is, how much, where from, and where it can be changed. */
  public record RowView(
      String when,
      String what,
      String value,
      String source,
      String note,
      Optional<String> change) {}
}
