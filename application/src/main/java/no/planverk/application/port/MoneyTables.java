package no.planverk.application.port;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.domain.input.Fault;

/** Reads and writes what measures cost as tables in files, a row for each cost. */
public interface MoneyTables {
  /** What a column says. All are written; only {@code ID} must be there when a file is read. */
  enum Column {
    ID("id"),
    MEASURE("measure"),
    OWNER("owner"),
    GOAL("goal"),
    STANDING("standing"),
    REASON("reason"),
    YEAR("year"),
    KIND("kind"),
    FUNDING("funding"),
    AMOUNT("amount"),
    CURRENCY("currency");

    private final String id;

    Column(String id) {
      this.id = id;
    }

    /** The head of the column, and the word for it in faults. */
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

  /** What came of reading. */
  sealed interface Reading {}

  record Read(List<Line> lines) implements Reading {
    public Read {
      lines = List.copyOf(lines);
    }
  }

  /** Every fault of the file, at least one. */
  record Faulty(List<Fault> faults) implements Reading {
    public Faulty {
      faults = List.copyOf(faults);
    }
  }

  Reading read(byte[] file);

  /** Writes a file that reads as the same rows again. */
  byte[] write(List<Line> lines);
}
