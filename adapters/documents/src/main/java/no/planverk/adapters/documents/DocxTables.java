package no.planverk.adapters.documents;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.jsoup.nodes.Element;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTcPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STMerge;

/** Tables of a Word document: head rows are marked as such and come again on every page. */
record DocxTables(XWPFDocument document) {
  private static final String SHADE = "E8EEF2";

  void write(Element table, BiConsumer<Element, XWPFTableCell> content) {
    List<Element> rows = table.select("tr");
    if (rows.isEmpty()) {
      return;
    }
    XWPFTable made = document.createTable();
    made.setWidth("100%");
    Map<Integer, Integer> reaching = new HashMap<>();
    for (int i = 0; i < rows.size(); i++) {
      XWPFTableRow row = i == 0 ? made.getRow(0) : made.createRow();
      while (!row.getTableCells().isEmpty()) {
        row.removeCell(0);
      }
      boolean head = isHead(rows.get(i));
      if (head) {
        row.setRepeatHeader(true);
      }
      row.setCantSplitRow(true);
      fill(row, rows.get(i), reaching, head, content);
    }
  }

  private static boolean isHead(Element row) {
    Element part = row.parent();
    return (part != null && part.normalName().equals("thead"))
        || (!row.children().isEmpty()
            && row.children().stream().allMatch(it -> it.normalName().equals("th"))
            && row.previousElementSibling() == null);
  }

  private static void fill(
      XWPFTableRow row,
      Element given,
      Map<Integer, Integer> reaching,
      boolean head,
      BiConsumer<Element, XWPFTableCell> content) {
    int column = 0;
    for (Element cell : given.children()) {
      column = covered(row, reaching, column);
      XWPFTableCell place = row.createCell();
      int wide = span(cell, "colspan");
      int high = span(cell, "rowspan");
      if (wide > 1) {
        properties(place).addNewGridSpan().setVal(BigInteger.valueOf(wide));
      }
      if (high > 1) {
        properties(place).addNewVMerge().setVal(STMerge.RESTART);
        for (int i = 0; i < wide; i++) {
          reaching.put(column + i, high - 1);
        }
      }
      if (head) {
        place.setColor(SHADE);
      }
      content.accept(cell, place);
      column += wide;
    }
    covered(row, reaching, column);
  }

  /** Cells that a cell above reaches into. */
  private static int covered(XWPFTableRow row, Map<Integer, Integer> reaching, int from) {
    int column = from;
    while (reaching.getOrDefault(column, 0) > 0) {
      properties(row.createCell()).addNewVMerge().setVal(STMerge.CONTINUE);
      reaching.merge(column, -1, Integer::sum);
      column++;
    }
    return column;
  }

  private static CTTcPr properties(XWPFTableCell cell) {
    return cell.getCTTc().getTcPr() == null
        ? cell.getCTTc().addNewTcPr()
        : cell.getCTTc().getTcPr();
  }

  private static int span(Element cell, String name) {
    String span = cell.attr(name);
    return span.matches("[1-9]\\d?") ? Integer.parseInt(span) : 1;
  }
}
