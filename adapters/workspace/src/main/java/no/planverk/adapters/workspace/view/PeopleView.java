package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** A page of the list of people, and what was looked for. */
public record PeopleView(
    String action,
    List<FieldView> fields,
    boolean left,
    boolean searchesAll,
    String count,
    List<LineView> people,
    String place,
    Optional<String> before,
    Optional<String> after,
    boolean mayName,
    String toNew,
    String toImport,
    String export) {
  /** One person. */
  public record LineView(
      String name, String href, String unit, String role, Optional<String> left) {}
}
