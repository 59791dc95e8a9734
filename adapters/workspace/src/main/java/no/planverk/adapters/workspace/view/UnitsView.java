package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** The units of a day as a tree. */
public record UnitsView(
    String action,
    FieldView day,
    String standing,
    List<NodeView> tops,
    List<String> gone,
    boolean mayName,
    String toNew,
    String toImport,
    String export) {
  /** A unit, what is new about it since today (empty: nothing), and the units under it. */
  public record NodeView(
      String name,
      String href,
      String news,
      Optional<String> leader,
      String people,
      List<NodeView> under) {}
}
