package no.planverk.adapters.workspace.view;

import java.util.List;

/**
 * What a plan offers to be fetched.
 *
 * @param lead which of its texts is shown
 * @param error what is wrong with the choice, or nothing
 */
public record OfferView(
    List<LinkView> path,
    String title,
    String lead,
    String action,
    List<NodeView> elements,
    String error,
    FieldView section,
    FieldView under) {

  /**
   * An element with what stands under it.
   *
   * @param sdg numbers of goals
   * @param here whether it stands in the fetching plan already
   * @param passedOn whether the source has fetched it too
   */
  public record NodeView(
      String id,
      String kind,
      String number,
      String title,
      List<Integer> sdg,
      boolean here,
      boolean passedOn,
      boolean chosen,
      List<NodeView> under) {}
}
