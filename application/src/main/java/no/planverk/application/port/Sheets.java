package no.planverk.application.port;

import java.math.BigDecimal;
import java.util.List;

/** Tables as files for spreadsheets. A cell that a spreadsheet would run is made harmless. */
public interface Sheets {
  /** A table: what stands above its columns, and its lines, each as long as those. */
  record Sheet(String name, List<String> heads, List<List<Cell>> lines) {
    public Sheet {
      heads = List.copyOf(heads);
      lines = List.copyOf(lines);
    }
  }

  /** What stands in a cell. */
  sealed interface Cell {
    /** Some words. */
    record Text(String words) implements Cell {}

    /** A number. */
    record Number(BigDecimal value) implements Cell {}
  }

  /** As CSV: UTF-8 with a mark, semicolons, quoted where needed (RFC 4180). */
  byte[] csv(Sheet sheet);

  /** As a workbook of one sheet (Office Open XML, ISO/IEC 29500). */
  byte[] xlsx(Sheet sheet);
}
