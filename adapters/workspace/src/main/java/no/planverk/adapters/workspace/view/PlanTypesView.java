package no.planverk.adapters.workspace.view;

import java.util.List;

/** The types of plans to choose from, level by level. */
public record PlanTypesView(List<LinkView> path, List<LevelView> levels) {
  /** The types of one level. */
  public record LevelView(String id, String name, List<TypeView> types) {}

  /** A type and what the law says of it. */
  public record TypeView(String name, String law, String href) {}
}
