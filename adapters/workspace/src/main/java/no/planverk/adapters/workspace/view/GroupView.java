package no.planverk.adapters.workspace.view;

import java.util.List;

/** Fields of a form that belong together, under a heading of their own or under none. */
public record GroupView(String legend, String hint, List<FieldView> fields, boolean inRow) {
  public static GroupView of(FieldView... fields) {
    return new GroupView("", "", List.of(fields), false);
  }

  public static GroupView of(List<FieldView> fields) {
    return new GroupView("", "", fields, false);
  }

  public static GroupView named(String legend, String hint, List<FieldView> fields) {
    return new GroupView(legend, hint, fields, false);
  }

  /** Side by side where there is room. */
  public GroupView asRow() {
    return new GroupView(legend, hint, fields, true);
  }
}
