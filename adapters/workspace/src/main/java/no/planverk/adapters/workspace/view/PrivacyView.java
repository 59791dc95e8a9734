package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** How long data are kept, and the people whose data can be handed out or erased. */
public record PrivacyView(
    List<KeptView> kept, String action, FieldView person, Optional<List<LinkView>> found) {
  /** A kind of data; the form is there where the municipality can choose. */
  public record KeptView(
      String name,
      String text,
      String days,
      String usual,
      String least,
      Optional<FieldView> field,
      String action,
      int now,
      String changeLabel) {}

  /** All fields of the forms on retention, for the summary of what is wrong. */
  public List<FieldView> fields() {
    return kept.stream().flatMap(it -> it.field().stream()).toList();
  }
}
