package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** A step of a plan's life that is about to be taken: what will happen, or why it cannot. */
public record FlowView(
    List<LinkView> path,
    String title,
    String lead,
    List<String> effects,
    List<String> explanations,
    String obstacle,
    Optional<GroupedFormView> form,
    Optional<ButtonView> before,
    LinkView back) {
  /** A button that only reckons and shows the form again. */
  public record ButtonView(String name, String text) {}
}
