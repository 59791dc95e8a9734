package no.planverk.adapters.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import no.planverk.application.port.StaffTables.Column;
import no.planverk.application.port.StaffTables.Faulty;
import no.planverk.application.port.StaffTables.Line;
import no.planverk.application.port.StaffTables.Read;
import no.planverk.application.port.StaffTables.Reading;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlainText;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import no.planverk.domain.input.Warning;
import no.planverk.domain.input.WarningCode;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** Reads one table: its heads, then its rows, each with the line where it begins. */
final class CsvTable {
  private static final int MOST_ROWS = 20_000;

  private final Set<Column> known;
  private final Map<Integer, Column> columns = new TreeMap<>();
  private final List<Line> lines = new ArrayList<>();
  private final List<Fault> faults = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();

  CsvTable(Set<Column> known) {
    this.known = known;
  }

  Reading read(String text) {
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(CsvText.delimiter(text))
            .setIgnoreEmptyLines(false)
            .get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      read(parser);
    } catch (IOException | UncheckedIOException | IllegalStateException broken) {
      faults.add(Fault.at("", FaultCode.NOT_CSV, ""));
    }
    if (columns.isEmpty() && faults.isEmpty()) {
      faults.add(Fault.at("", FaultCode.NOT_CSV, ""));
    }
    return faults.isEmpty()
        ? new Read(Set.copyOf(columns.values()), lines, warnings)
        : new Faulty(faults);
  }

  private void read(CSVParser parser) {
    var records = parser.iterator();
    long line = 1;
    try {
      while (records.hasNext()) {
        CSVRecord row = records.next();
        if (!CsvStaffTables.isBlank(row.values())) {
          take(row, (int) line);
        }
        if (lines.size() > MOST_ROWS) {
          faults.add(Fault.at("", FaultCode.TOO_MANY_ROWS, Integer.toString(MOST_ROWS)));
          return;
        }
        line = parser.getCurrentLineNumber() + 1;
      }
    } catch (UncheckedIOException | IllegalStateException broken) {
      faults.add(Fault.at("/" + line, FaultCode.NOT_CSV, ""));
    }
  }

  private void take(CSVRecord row, int line) {
    if (columns.isEmpty()) {
      heads(row, line);
    } else {
      cells(row, line);
    }
  }

  private void heads(CSVRecord row, int line) {
    for (int i = 0; i < row.size(); i++) {
      String head = row.get(i).strip();
      Optional<Column> column = CsvWords.column(head).filter(known::contains);
      if (column.isEmpty()) {
        if (!head.isEmpty()) {
          warnings.add(
              Warning.at("/" + line + "/" + (i + 1), WarningCode.COLUMN_IGNORED, shown(head)));
        }
      } else if (columns.containsValue(column.get())) {
        faults.add(
            Fault.at(
                "/" + line + "/" + column.get().id(), FaultCode.DUPLICATE_MEMBER, shown(head)));
      } else {
        columns.put(i, column.get());
      }
    }
    for (Column needed : needed()) {
      if (!columns.containsValue(needed)) {
        String pointer = "/" + line + "/" + needed.id();
        faults.add(Fault.at(pointer, FaultCode.MISSING_MEMBER, needed.id()));
        columns.put(-1 - needed.ordinal(), needed);
      }
    }
  }

  /** Units and people have names; readings have a day and a value. */
  private List<Column> needed() {
    return known.contains(Column.NAME) ? List.of(Column.NAME) : List.of(Column.DATE, Column.VALUE);
  }

  private void cells(CSVRecord row, int line) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    columns.forEach(
        (place, column) -> {
          String cell = place >= 0 && place < row.size() ? text(row.get(place)) : "";
          if (!cell.isEmpty()) {
            cells.put(column, CsvWords.meant(column, checked(cell, line, column)));
          }
        });
    if (!cells.isEmpty()) {
      lines.add(new Line(line, cells));
    }
  }

  private static String text(String cell) {
    return FormulaGuard.plain(cell.replace("\r\n", "\n").strip()).strip();
  }

  private String checked(String cell, int line, Column column) {
    try {
      return PlainText.check(cell);
    } catch (InvalidValue unprintable) {
      faults.add(Fault.at("/" + line + "/" + column.id(), FaultCode.CONTROL_CHARACTER));
      return cell;
    }
  }

  private static String shown(String text) {
    return text.length() > 80 ? text.substring(0, 80) + "…" : text;
  }
}
