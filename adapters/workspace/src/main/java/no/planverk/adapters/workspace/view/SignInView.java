package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Optional;

/** The settings of signing in, with what must be entered at the provider. */
public record SignInView(
    String action,
    long revision,
    Optional<String> shared,
    List<FieldView> client,
    List<FieldView> person,
    List<RuleView> rules,
    List<FieldView.ChoiceView> roles,
    String rulesError,
    String callback,
    String afterSignOut,
    String backChannel) {
  /** A line of the table of rules. */
  public record RuleView(int line, String claim, String value, String role) {}

  /** All fields, for the summary of what is wrong. */
  public List<FieldView> all() {
    return java.util.stream.Stream.concat(client.stream(), person.stream()).toList();
  }
}
