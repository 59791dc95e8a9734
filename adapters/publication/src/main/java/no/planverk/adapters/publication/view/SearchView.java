package no.planverk.adapters.publication.view;

import java.util.List;
import java.util.Optional;

/**
 * What was found in the texts of the plans.
 *
 * @param other the search in the plans of all municipalities, or back from there
 * @param count how many places, in words; empty where nothing was asked for
 */
public record SearchView(
    String title,
    String lead,
    String action,
    String query,
    List<ChoiceView> choices,
    String count,
    Optional<String> corrected,
    List<HitView> hits,
    Optional<String> previous,
    Optional<String> next,
    String place,
    LinkView other) {
  public SearchView {
    choices = List.copyOf(choices);
    hits = List.copyOf(hits);
  }

  /**
   * A place that was found.
   *
   * @param place the plan and the titles above
   */
  public record HitView(
      LinkView link,
      String language,
      String place,
      Optional<String> standing,
      List<PieceView> excerpt) {
    public HitView {
      excerpt = List.copyOf(excerpt);
    }
  }

  /** A piece of the excerpt, marked where it is what was searched for. */
  public record PieceView(String text, boolean marked) {}
}
