package no.planverk.application.port;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.Warning;

/** Reads and writes lists of units, of people and of readings as tables in files. */
public interface StaffTables {
  /** What a column of such a table says, whatever word its head has in the file. */
  enum Column {
    /** The identity here, by which what no other system knows can be named. */
    ID("id"),
    /** The key in the system that the list comes from. */
    EXTERNAL_ID("externalId"),
    NAME("name"),
    PARENT("parent"),
    LEADER("leader"),
    EMAIL("email"),
    USER_NAME("userName"),
    UNIT("unit"),
    ROLE("role"),
    LEFT_ON("leftOn"),
    /** The title of an indicator. */
    INDICATOR("indicator"),
    DATE("date"),
    VALUE("value"),
    SOURCE("source"),
    NOTE("note");

    private final String id;

    Column(String id) {
      this.id = id;
    }

    /** The word for it in faults and reports. */
    public String id() {
      return id;
    }
  }

  /** A row: the line of the file where it begins, and its cells, without the empty ones. */
  record Line(int number, Map<Column, String> cells) {
    public Line {
      cells = cells.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(cells));
    }

    public Optional<String> cell(Column column) {
      return Optional.ofNullable(cells.get(column));
    }

    /** Where a fault of this row is: the line and the column. */
    public String pointer(Column column) {
      return "/" + number + "/" + column.id();
    }
  }

  /** The value of a reading that says that nothing was measured. */
  String NOT_MEASURED = "not-measured";

  /** What came of reading. */
  sealed interface Reading {}

  /** Every row, and which columns the file has at all. */
  record Read(Set<Column> columns, List<Line> lines, List<Warning> warnings) implements Reading {
    public Read {
      columns = Set.copyOf(columns);
      lines = List.copyOf(lines);
      warnings = List.copyOf(warnings);
    }

    public boolean has(Column column) {
      return columns.contains(column);
    }
  }

  /** Every fault of the file, at least one. */
  record Faulty(List<Fault> faults) implements Reading {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  /** Reads a file that may have the columns named; others are left and warned about. */
  Reading read(byte[] file, Set<Column> known);

  /** Writes a file that reads as the same rows again. */
  byte[] write(List<Column> columns, List<Line> lines);
}
