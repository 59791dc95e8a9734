package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** When support was let in, and the form that lets it in. */
public record SupportView(String action, List<FieldView> fields, List<GrantView> grants) {
  /** A leave; {@code end} is where it is ended, while it holds. */
  public record GrantView(
      String reason, String by, String from, String until, Optional<String> end) {}
}
