package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Map;

/**
 * A field of a form: its id on the page, its name, label, a hint (empty: none), what stands in it,
 * what is wrong with it (empty: nothing), and the choices where it is chosen from some; the choices
 * of a text are suggestions.
 */
public record FieldView(
    String id,
    String name,
    String label,
    String hint,
    String value,
    String error,
    Kind kind,
    List<ChoiceView> choices,
    boolean optional) {
  /** How a field is filled in. */
  public enum Kind {
    TEXT,
    EMAIL,
    NUMBER,
    DATE,
    SECRET,
    LONG,
    FILE,
    SELECT
  }

  /** One of the values that a field may have. */
  public record ChoiceView(String value, String label) {}

  public static FieldView text(String name, String label, String value) {
    return new FieldView(name, name, label, "", value, "", Kind.TEXT, List.of(), false);
  }

  public static FieldView select(
      String name, String label, String value, List<ChoiceView> choices) {
    return new FieldView(name, name, label, "", value, "", Kind.SELECT, choices, false);
  }

  /** A text with suggestions of what to write. */
  public FieldView suggesting(List<String> suggestions) {
    List<ChoiceView> some = suggestions.stream().map(it -> new ChoiceView(it, it)).toList();
    return new FieldView(id, name, label, hint, value, error, kind, some, optional);
  }

  public FieldView as(Kind other) {
    return new FieldView(id, name, label, hint, value, error, other, choices, optional);
  }

  public FieldView hinted(String newHint) {
    return new FieldView(id, name, label, newHint, value, error, kind, choices, optional);
  }

  /** Of one of several forms on a page that have fields of this name. */
  public FieldView within(String form) {
    return new FieldView(
        form + "-" + name, name, label, hint, value, error, kind, choices, optional);
  }

  /** It may be left empty. */
  public FieldView spare() {
    return new FieldView(id, name, label, hint, value, error, kind, choices, true);
  }

  /** With what is wrong with it, if anything is. */
  public FieldView told(Map<String, String> errors) {
    return new FieldView(
        id, name, label, hint, value, errors.getOrDefault(name, ""), kind, choices, optional);
  }
}
