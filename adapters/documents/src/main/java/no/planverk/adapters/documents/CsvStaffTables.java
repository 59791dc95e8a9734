package no.planverk.adapters.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import no.planverk.application.port.StaffTables;
import no.planverk.domain.input.Fault;
import no.planverk.domain.input.FaultCode;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * Lists of units and people as CSV (RFC 4180): with semicolons or commas, as UTF-8 with or without
 * a mark, or in Windows-1252 as Excel writes it. Written with semicolons and a mark, so that a
 * spreadsheet of the Nordic countries opens it.
 */
public final class CsvStaffTables implements StaffTables {
  private static final char MARK = '\uFEFF';

  @Override
  public Reading read(byte[] file, Set<Column> known) {
    return CsvText.decode(file)
        .<Reading>map(text -> new CsvTable(known).read(text))
        .orElseGet(() -> new Faulty(List.of(Fault.at("", FaultCode.INVALID_UTF8))));
  }

  @Override
  public byte[] write(List<Column> columns, List<Line> lines) {
    StringBuilder text = new StringBuilder().append(MARK);
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(';').get();
    try (CSVPrinter printer = new CSVPrinter(text, format)) {
      printer.printRecord(columns.stream().map(Column::id));
      for (Line line : lines) {
        printer.printRecord(
            columns.stream().map(it -> line.cell(it).map(FormulaGuard::guarded).orElse("")));
      }
    } catch (IOException noFileIsWritten) {
      throw new UncheckedIOException(noFileIsWritten);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  static boolean isBlank(String[] cells) {
    return Arrays.stream(cells).allMatch(String::isBlank);
  }
}
