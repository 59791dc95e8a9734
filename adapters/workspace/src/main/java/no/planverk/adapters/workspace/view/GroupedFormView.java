package no.planverk.adapters.workspace.view;

import java.util.List;

/** A page that is one long form, its fields in groups. */
public record GroupedFormView(
    List<LinkView> path,
    String title,
    String lead,
    String action,
    long revision,
    List<GroupView> groups,
    List<FormView.DifferenceView> differences,
    String submit,
    String cancel) {
  public List<FieldView> fields() {
    return groups.stream().flatMap(it -> it.fields().stream()).toList();
  }

  public boolean hasFiles() {
    return fields().stream().anyMatch(it -> it.kind() == FieldView.Kind.FILE);
  }
}
