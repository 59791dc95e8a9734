package no.planverk.adapters.database;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jooq.DSLContext;
import org.jooq.Field;
import org.jooq.InsertSetMoreStep;
import org.jooq.InsertSetStep;
import org.jooq.Record;
import org.jooq.Table;
import org.jspecify.annotations.Nullable;

/** What a row of a table is to hold, column by column. */
final class Row {
  /** So many rows go in one statement: a statement takes 65,535 values, and no row here has 30. */
  private static final int AT_ONCE = 500;

  private final Map<Field<?>, @Nullable Object> values = new LinkedHashMap<>();

  <T> Row with(Field<T> column, T value) {
    values.put(column, value);
    return this;
  }

  <T> Row with(Field<T> column, Optional<T> value) {
    values.put(column, value.orElse(null));
    return this;
  }

  Row empty(Field<?> column) {
    values.put(column, null);
    return this;
  }

  Map<Field<?>, @Nullable Object> values() {
    return values;
  }

  /** The cell of a row that was read, which may be empty. */
  static <T> Optional<T> cell(Record row, Field<T> column) {
    return Optional.ofNullable(row.get(column));
  }

  /** The rows of a list whose order is kept: each thing with its place from 0. */
  static <T> List<Row> inOrder(List<T> things, BiFunction<T, Integer, Row> row) {
    List<Row> rows = new ArrayList<>(things.size());
    for (int i = 0; i < things.size(); i++) {
      rows.add(row.apply(things.get(i), i));
    }
    return rows;
  }

  /** Inserts rows of the same columns, many in a statement, none after a later one. */
  static void insert(DSLContext sql, Table<Record> table, List<Row> rows) {
    for (int from = 0; from < rows.size(); from += AT_ONCE) {
      insertAtOnce(sql, table, rows.subList(from, Math.min(rows.size(), from + AT_ONCE)));
    }
  }

  private static void insertAtOnce(DSLContext sql, Table<Record> table, List<Row> rows) {
    InsertSetStep<Record> next = sql.insertInto(table);
    InsertSetMoreStep<Record> insert = next.set(rows.getFirst().values);
    for (Row row : rows.subList(1, rows.size())) {
      insert = insert.newRecord().set(row.values);
    }
    insert.execute();
  }
}
