package no.planverk.adapters.http.paper;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;

/**
 * A table as its cells cover it. On paper each row has as many columns as the others and no cell
 * reaches over another or out of its part of the table.
 */
final class TableGrid {
  private static final int MOST_COLUMNS = 60;

  private final List<BitSet> taken = new ArrayList<>();
  private final List<Element> rows;

  private TableGrid(List<Element> rows) {
    this.rows = rows;
    rows.forEach(any -> taken.add(new BitSet()));
  }

  /** Evens a table out: what reaches too far is cut, what is missing is an empty cell. */
  static void even(Element table) {
    List<TableGrid> parts = new ArrayList<>();
    for (Element part : table.select("> thead, > tbody, > tfoot")) {
      Elements rows = part.select("> tr");
      rows.stream().filter(it -> it.childrenSize() == 0).toList().forEach(Element::remove);
      List<Element> filled = rows.stream().filter(it -> it.childrenSize() > 0).toList();
      if (filled.isEmpty()) {
        part.remove();
      } else {
        TableGrid grid = new TableGrid(filled);
        grid.cover();
        parts.add(grid);
      }
    }
    if (parts.isEmpty()) {
      table.remove();
      return;
    }
    int columns = parts.stream().mapToInt(TableGrid::columns).max().orElse(0);
    parts.forEach(it -> it.fill(columns));
  }

  private int columns() {
    return taken.stream().mapToInt(BitSet::length).max().orElse(0);
  }

  private void cover() {
    for (int row = 0; row < rows.size(); row++) {
      for (Element cell : rows.get(row).select("> th, > td")) {
        cover(cell, row);
      }
    }
  }

  private void cover(Element cell, int row) {
    int column = taken.get(row).nextClearBit(0);
    int across = span(cell, "colspan", MOST_COLUMNS);
    int down = span(cell, "rowspan", rows.size() - row);
    across = Math.min(across, room(row, column, across));
    while (down > 1 && !isFree(row, down, column, across)) {
      down--;
    }
    for (int covered = row; covered < row + down; covered++) {
      taken.get(covered).set(column, column + across);
    }
    write(cell, "colspan", across);
    write(cell, "rowspan", down);
  }

  private int room(int row, int column, int wanted) {
    int next = taken.get(row).nextSetBit(column);
    return next < 0 ? wanted : next - column;
  }

  private boolean isFree(int row, int down, int column, int across) {
    for (int below = row; below < row + down; below++) {
      int next = taken.get(below).nextSetBit(column);
      if (next >= 0 && next < column + across) {
        return false;
      }
    }
    return true;
  }

  private void fill(int columns) {
    for (int row = 0; row < rows.size(); row++) {
      int missing = columns - taken.get(row).cardinality();
      for (int cell = 0; cell < missing; cell++) {
        rows.get(row).appendElement("td");
      }
    }
  }

  private static int span(Element cell, String name, int most) {
    String value = cell.attr(name);
    int wanted = value.matches("[1-9]\\d{0,3}") ? Integer.parseInt(value) : 1;
    return Math.max(1, Math.min(wanted, most));
  }

  private static void write(Element cell, String name, int span) {
    if (span == 1) {
      cell.removeAttr(name);
    } else {
      cell.attr(name, String.valueOf(span));
    }
  }
}
