package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/**
 * An element as a card in the text, with what stands under it.
 *
 * @param origin the plan that words it, when it is another
 * @param facts owner, times, status and sums, each as a line
 * @param sdg numbers of goals
 */
public record CardView(
    String placement,
    String element,
    String kind,
    String kindName,
    Optional<String> number,
    String title,
    Optional<String> shown,
    Optional<String> internal,
    List<String> facts,
    List<Integer> sdg,
    Optional<SparkView> spark,
    Optional<OriginView> origin,
    String edit,
    String add,
    Optional<String> talk,
    List<CardView> children)
    implements EditorView.ItemView {

  /** Where a fetched element comes from, and whether something is to be decided about it. */
  public record OriginView(LinkView source, boolean waits) {}
}
