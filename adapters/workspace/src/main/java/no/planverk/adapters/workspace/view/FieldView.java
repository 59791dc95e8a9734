package no.planverk.adapters.workspace.view;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * A field of a form: its id on the page, its name, label, a hint (empty: none), what stands in it,
 * what is wrong with it (empty: nothing), and the choices where it is chosen from some; the choices
 * of a text are suggestions, and {@code list} names another field whose suggestions it has too.
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
    boolean optional,
    String list) {
  /** How a field is filled in. */
  public enum Kind {
    TEXT,
    EMAIL,
    NUMBER,
    DATE,
    /** A day and a time of it, as clocks show it. */
    MOMENT,
    SECRET,
    COLOUR,
    LONG,
    FILE,
    SELECT,
    /** One of few, each with what it means. */
    RADIOS,
    /** Any of few; what stands in the field are their values with commas between. */
    CHECKS,
    /** Yes or no; yes is {@code 1}. */
    CHECK
  }

  /** One of the values that a field may have, and what it means (empty: it says so itself). */
  public record ChoiceView(String value, String label, String hint) {
    public ChoiceView(String value, String label) {
      this(value, label, "");
    }
  }

  public static FieldView text(String name, String label, String value) {
    return new FieldView(name, name, label, "", value, "", Kind.TEXT, List.of(), false, "");
  }

  public static FieldView select(
      String name, String label, String value, List<ChoiceView> choices) {
    return new FieldView(name, name, label, "", value, "", Kind.SELECT, choices, false, "");
  }

  public static FieldView radios(
      String name, String label, String value, List<ChoiceView> choices) {
    return select(name, label, value, choices).as(Kind.RADIOS);
  }

  /** {@code values} has the chosen ones, with commas between. */
  public static FieldView checks(
      String name, String label, String values, List<ChoiceView> choices) {
    return select(name, label, values, choices).as(Kind.CHECKS);
  }

  public static FieldView check(String name, String label, boolean checked) {
    return text(name, label, checked ? "1" : "").as(Kind.CHECK);
  }

  /** A file of the media types or endings in {@code accepted}, as {@code .csv,text/csv}. */
  public static FieldView file(String name, String label, String accepted) {
    return text(name, label, accepted).as(Kind.FILE);
  }

  /** A text with suggestions of what to write. */
  public FieldView suggesting(Collection<String> suggestions) {
    List<ChoiceView> some = suggestions.stream().map(it -> new ChoiceView(it, it)).toList();
    return new FieldView(id, name, label, hint, value, error, kind, some, optional, list);
  }

  /** A text with the suggestions of another field of the page. */
  public FieldView suggestingAs(String other) {
    return new FieldView(id, name, label, hint, value, error, kind, choices, optional, other);
  }

  public FieldView as(Kind other) {
    return new FieldView(id, name, label, hint, value, error, other, choices, optional, list);
  }

  public FieldView hinted(String newHint) {
    return new FieldView(id, name, label, newHint, value, error, kind, choices, optional, list);
  }

  /** Of one of several forms on a page that have fields of this name. */
  public FieldView within(String form) {
    return new FieldView(
        form + "-" + name, name, label, hint, value, error, kind, choices, optional, list);
  }

  /** It may be left empty. */
  public FieldView spare() {
    return new FieldView(id, name, label, hint, value, error, kind, choices, true, list);
  }

  /** With what is wrong with it, if anything is. */
  public FieldView told(Map<String, String> errors) {
    return new FieldView(
        id, name, label, hint, value, errors.getOrDefault(name, ""), kind, choices, optional, list);
  }

  /** The id of the list of suggestions, or nothing. */
  public String suggestions() {
    if (!list.isEmpty()) {
      return list + "-choices";
    }
    return choices.isEmpty() ? "" : id + "-choices";
  }

  public boolean has(ChoiceView choice) {
    return List.of(value.split(",")).contains(choice.value());
  }
}
