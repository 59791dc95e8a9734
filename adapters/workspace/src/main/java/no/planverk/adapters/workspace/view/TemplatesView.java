package no.planverk.adapters.workspace.view;

import java.util.List;

/** The templates that plans can begin from here. */
public record TemplatesView(
    List<LinkView> path,
    List<OwnView> own,
    String add,
    FieldView builtIn,
    FieldView plan,
    FieldView offered,
    String offering,
    long revision) {
  /** One of the municipality's own. */
  public record OwnView(
      String name,
      String types,
      String sections,
      boolean retired,
      String edit,
      String retirement,
      long revision) {}
}
