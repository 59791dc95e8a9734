package no.planverk.adapters.publication.view;

import java.util.List;
import java.util.Optional;

/** What the plans do for one of the UN's goals. */
public record SdgGoalView(
    int number,
    String title,
    List<LinkView> plans,
    List<TargetView> targets,
    Optional<LinkView> previous,
    Optional<LinkView> next) {
  /** A target, or the goal itself, with the elements that were marked with it. */
  public record TargetView(String name, List<TaggedView> elements) {}

  /** An element with the reason that was given for the mark. */
  public record TaggedView(LinkView element, String kind, String plan, String reason) {}
}
