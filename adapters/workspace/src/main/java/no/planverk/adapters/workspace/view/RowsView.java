package no.planverk.adapters.workspace.view;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import no.planverk.adapters.workspace.view.FieldView.ChoiceView;

/** A table in a form; rows may be left empty. */
public record RowsView(
    String title, String hint, List<ColumnView> columns, List<List<CellView>> rows, String footer) {
  /** A column of fields; choices are chosen from, or suggested. */
  public record ColumnView(String name, String label, String type, List<ChoiceView> choices) {
    public static ColumnView text(String name, String label) {
      return new ColumnView(name, label, "text", List.of());
    }

    public static ColumnView date(String name, String label) {
      return new ColumnView(name, label, "date", List.of());
    }

    public static ColumnView select(String name, String label, List<ChoiceView> choices) {
      return new ColumnView(name, label, "select", choices);
    }

    public static ColumnView suggesting(String name, String label, List<ChoiceView> choices) {
      return new ColumnView(name, label, "text", choices);
    }

    public boolean hasDefault() {
      return type.equals("select");
    }
  }

  /** One field, with its own id and a label that says its row. */
  public record CellView(String id, ColumnView column, String value, String error, String label) {}

  /** The cells that something is wrong with, as fields. */
  public Stream<FieldView> asFields() {
    return rows.stream()
        .flatMap(List::stream)
        .filter(it -> !it.error().isEmpty())
        .map(
            it ->
                FieldView.text(it.id(), it.label(), it.value()).told(Map.of(it.id(), it.error())));
  }
}
