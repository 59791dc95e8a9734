package no.planverk.adapters.workspace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.workspace.view.RowsView;
import no.planverk.adapters.workspace.view.RowsView.CellView;
import no.planverk.adapters.workspace.view.RowsView.ColumnView;
import no.planverk.domain.catalogue.Decimal;

/** A table in a form: columns of fields, and rows that may be left empty. */
final class Rows {
  private static final int SPARE = 2;
  private static final int MOST = 100;

  private final Form form;
  private final List<ColumnView> columns;

  Rows(Form form, List<ColumnView> columns) {
    this.form = form;
    this.columns = List.copyOf(columns);
  }

  /** The rows in which something is written, each by its place in the form. */
  List<Integer> written() {
    List<Integer> rows = new ArrayList<>();
    for (int row = 0; row < length(); row++) {
      int at = row;
      if (columns.stream()
          .filter(it -> !it.hasDefault())
          .anyMatch(it -> !cell(it.name(), at).isEmpty())) {
        rows.add(row);
      }
    }
    return rows;
  }

  private int length() {
    return columns.stream().mapToInt(it -> form.all(it.name()).size()).max().orElse(0);
  }

  String cell(String column, int row) {
    List<String> cells = form.all(column);
    return row < cells.size() ? cells.get(row) : "";
  }

  Optional<String> optional(String column, int row) {
    return Optional.of(cell(column, row)).filter(it -> !it.isEmpty());
  }

  /** A number as people write it: {@code 1 200 000,50}. */
  Optional<BigDecimal> number(String column, int row) {
    return optional(column, row)
        .map(it -> it.replaceAll("[\\s\\u00a0\\u202f]", "").replace(',', '.').replace('−', '-'))
        .flatMap(it -> read(column, row, () -> Decimal.parse(it)));
  }

  <T> Optional<T> read(String column, int row, java.util.function.Supplier<T> reading) {
    try {
      return Optional.of(reading.get());
    } catch (IllegalArgumentException e) {
      wrong(column, row);
      return Optional.empty();
    }
  }

  /** Says what is wrong with a cell: the text under {@code error.<column>}. */
  void wrong(String column, int row) {
    form.error(column + "-" + row, form.words().orElse("error." + column, "error.invalid"));
  }

  boolean isFull() {
    return length() >= MOST;
  }

  RowsView view(String title, String hint, String footer) {
    List<List<CellView>> rows = new ArrayList<>();
    int count = Math.min(MOST, written().stream().mapToInt(it -> it + 1).max().orElse(0) + SPARE);
    for (int row = 0; row < count; row++) {
      List<CellView> cells = new ArrayList<>();
      for (ColumnView column : columns) {
        String name = column.name() + "-" + row;
        cells.add(
            new CellView(
                name,
                column,
                cell(column.name(), row),
                form.errors().getOrDefault(name, ""),
                form.words().get("rows.cell", column.label(), row + 1)));
      }
      rows.add(cells);
    }
    return new RowsView(title, hint, columns, rows, footer);
  }
}
