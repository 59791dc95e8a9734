package no.planverk.adapters.workspace.view;

import java.util.Optional;

/**
 * The form in which an element is worded, and where a new one shall stand.
 *
 * @param texts what the page's script says
 * @param links where places to link to are searched
 */
public record ElementFormView(
    String title,
    String action,
    String back,
    String kind,
    String section,
    String under,
    long revision,
    ElementFieldsView fields,
    Optional<PlaceView> place,
    String texts,
    String links) {
  /**
   * What can be done with where an element stands; one fetched from elsewhere has a page of its
   * own.
   */
  public record PlaceView(
      Optional<String> fetched, String move, String remove, FieldView parents, LinkView add) {}
}
