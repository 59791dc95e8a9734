package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/**
 * A page that is one form: why it is there, its fields, what must not have changed meanwhile, and
 * where someone else was first, what stands beside what was written.
 */
public record FormView(
    String title,
    String lead,
    String action,
    long revision,
    List<FieldView> fields,
    List<DifferenceView> differences,
    String submit,
    String cancel) {
  /** A field that someone else changed meanwhile, or that one would change oneself. */
  public record DifferenceView(String label, String stands, String written) {}

  public Optional<String> firstError() {
    return fields.stream().map(FieldView::error).filter(it -> !it.isEmpty()).findFirst();
  }
}
