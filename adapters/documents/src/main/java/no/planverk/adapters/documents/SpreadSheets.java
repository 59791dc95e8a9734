package no.planverk.adapters.documents;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import no.planverk.application.port.Sheets;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/** Tables as CSV and as workbooks. */
public final class SpreadSheets implements Sheets {
  private static final CSVFormat FORMAT =
      CSVFormat.DEFAULT.builder().setDelimiter(';').setRecordSeparator("\r\n").get();
  private static final int LONGEST_CELL = 32_767;

  @Override
  public byte[] csv(Sheet sheet) {
    StringBuilder text = new StringBuilder("\uFEFF");
    try (CSVPrinter printer = new CSVPrinter(text, FORMAT)) {
      printer.printRecord(sheet.heads().stream().map(FormulaGuard::guarded).toList());
      for (List<Cell> line : sheet.lines()) {
        printer.printRecord(line.stream().map(SpreadSheets::written).toList());
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return text.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String written(Cell cell) {
    return switch (cell) {
      case Cell.Text(var words) -> FormulaGuard.guarded(words);
      case Cell.Number(var value) -> value.toPlainString();
    };
  }

  @Override
  public byte[] xlsx(Sheet sheet) {
    try (SXSSFWorkbook book = new SXSSFWorkbook(100);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      SXSSFSheet page = book.createSheet(WorkbookUtil.createSafeSheetName(sheet.name()));
      CellStyle bold = book.createCellStyle();
      Font font = book.createFont();
      font.setBold(true);
      bold.setFont(font);
      Row heads = page.createRow(0);
      for (int i = 0; i < sheet.heads().size(); i++) {
        var cell = heads.createCell(i);
        cell.setCellValue(cut(sheet.heads().get(i)));
        cell.setCellStyle(bold);
      }
      for (int i = 0; i < sheet.lines().size(); i++) {
        write(page.createRow(i + 1), sheet.lines().get(i));
      }
      page.createFreezePane(0, 1);
      book.write(bytes);
      return bytes.toByteArray();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  /** A workbook has types: words in it are never run. */
  private static void write(Row row, List<Cell> line) {
    for (int i = 0; i < line.size(); i++) {
      switch (line.get(i)) {
        case Cell.Text(var words) -> row.createCell(i).setCellValue(cut(words));
        case Cell.Number(var value) -> row.createCell(i).setCellValue(value.doubleValue());
      }
    }
  }

  private static String cut(String words) {
    return words.length() <= LONGEST_CELL ? words : words.substring(0, LONGEST_CELL);
  }
}
