package no.planverk.adapters.publication.view;

import java.util.List;
import java.util.Optional;

/**
 * Which plans build on which: a picture, and a list by level.
 *
 * @param left that not all plans are drawn
 */
public record HierarchyView(PictureView picture, Optional<String> left, List<LevelView> levels) {
  public HierarchyView {
    levels = List.copyOf(levels);
  }

  /** The plans of one level. */
  public record LevelView(String title, List<PlanLineView> plans) {}

  /** A plan with those that it builds on. */
  public record PlanLineView(LinkView plan, String language, List<LinkView> above) {}
}
