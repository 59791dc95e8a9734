package no.planverk.adapters.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import no.planverk.application.port.MoneyTables;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.PlainText;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;

/**
 * What measures cost as CSV (RFC 4180), in the same ways as lists of units and people. Amounts are
 * written with a decimal point and never guarded: a number is no formula.
 */
public final class CsvMoneyTables implements MoneyTables {
  private static final char MARK = '\uFEFF';
  private static final int MOST_ROWS = 20_000;

  @Override
  public Reading read(byte[] file) {
    return CsvText.decode(file)
        .map(CsvMoneyTables::read)
        .orElseGet(() -> new Faulty(List.of(Fault.at("", FaultCode.INVALID_UTF8))));
  }

  private static Reading read(String text) {
    List<Line> lines = new ArrayList<>();
    List<Fault> faults = new ArrayList<>();
    CSVFormat format =
        CSVFormat.RFC4180
            .builder()
            .setDelimiter(CsvText.delimiter(text))
            .setIgnoreEmptyLines(false)
            .get();
    try (CSVParser parser = CSVParser.parse(text, format)) {
      rows(parser, lines, faults);
    } catch (IOException | UncheckedIOException | IllegalStateException broken) {
      faults.add(Fault.at("", FaultCode.NOT_CSV, ""));
    }
    return faults.isEmpty() ? new Read(lines) : new Faulty(faults);
  }

  private static void rows(CSVParser parser, List<Line> lines, List<Fault> faults) {
    Optional<Map<Integer, Column>> heads = Optional.empty();
    long line = 1;
    for (CSVRecord row : parser) {
      if (!CsvStaffTables.isBlank(row.values())) {
        if (heads.isEmpty()) {
          heads = Optional.of(heads(row, (int) line, faults));
        } else {
          lines.add(new Line((int) line, cells(row, (int) line, heads.get(), faults)));
        }
      }
      if (lines.size() > MOST_ROWS) {
        faults.add(Fault.at("", FaultCode.TOO_MANY_ROWS, Integer.toString(MOST_ROWS)));
        return;
      }
      line = parser.getCurrentLineNumber() + 1;
    }
    if (heads.isEmpty()) {
      faults.add(Fault.at("", FaultCode.NOT_CSV, ""));
    }
  }

  private static Map<Integer, Column> heads(CSVRecord row, int line, List<Fault> faults) {
    Map<Integer, Column> heads = new TreeMap<>();
    for (int i = 0; i < row.size(); i++) {
      String head = row.get(i).strip().toLowerCase(Locale.ROOT);
      int place = i;
      Arrays.stream(Column.values())
          .filter(it -> it.id().equals(head))
          .filter(it -> !heads.containsValue(it))
          .forEach(it -> heads.put(place, it));
    }
    if (!heads.containsValue(Column.ID)) {
      faults.add(Fault.at("/" + line + "/id", FaultCode.MISSING_MEMBER, "id"));
    }
    return heads;
  }

  private static Map<Column, String> cells(
      CSVRecord row, int line, Map<Integer, Column> heads, List<Fault> faults) {
    Map<Column, String> cells = new EnumMap<>(Column.class);
    heads.forEach(
        (place, column) -> {
          String cell = place < row.size() ? row.get(place).replace("\r\n", "\n").strip() : "";
          String plain = FormulaGuard.plain(cell).strip();
          if (!plain.isEmpty()) {
            cells.put(column, plain);
            check(plain, line, column, faults);
          }
        });
    return cells;
  }

  private static void check(String cell, int line, Column column, List<Fault> faults) {
    try {
      PlainText.check(cell);
    } catch (InvalidValue unprintable) {
      faults.add(Fault.at("/" + line + "/" + column.id(), FaultCode.CONTROL_CHARACTER));
    }
  }

  @Override
  public byte[] write(List<Line> lines) {
    StringBuilder text = new StringBuilder().append(MARK);
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
    List<Column> columns = List.of(Column.values());
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      printer.printRecord(columns.stream().map(Column::id));
      for (Line line : lines) {
        printer.printRecord(columns.stream().map(it -> cell(line, it)));
      }
    } catch (IOException noFileIsWritten) {
      throw new UncheckedIOException(noFileIsWritten);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String cell(Line line, Column column) {
    String cell = line.cell(column).orElse("");
    return column == Column.AMOUNT ? cell : FormulaGuard.guarded(cell);
  }
}
