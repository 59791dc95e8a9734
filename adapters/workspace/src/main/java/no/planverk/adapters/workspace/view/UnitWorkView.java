package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/**
 * What a unit is to follow up.
 *
 * @param own what it has added itself
 * @param plans its own plans
 * @param leads whether the reader answers for it
 */
public record UnitWorkView(
    List<LinkView> path,
    String title,
    LinkView score,
    List<GivenView> given,
    List<LinkView> own,
    List<LinkView> plans,
    boolean leads) {

  /**
   * Something that the unit was given.
   *
   * @param answer what its leader said, or that nothing was said yet
   * @param here what the unit does about it in plans of its own
   * @param action where it is answered
   * @param hand where it is handed on, and to whom; none where there is no unit below
   */
  public record GivenView(
      LinkView element,
      String kind,
      String plan,
      String due,
      TagView answer,
      String words,
      List<String> here,
      List<String> handedOn,
      String action,
      FieldView question,
      Optional<HandView> hand) {}

  /** A form to hand something on. */
  public record HandView(String action, FieldView to, FieldView due) {}
}
