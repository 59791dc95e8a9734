package no.planverk.adapters.documents;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Rich text as paragraphs, real lists, tables and pictures of a Word document. */
final class DocxProse {
  private static final int LONGEST_BOOKMARK = 40;
  private static final int INDENT = 360;

  private final DocxSetup setup;
  private final DocxFigures figures;
  private final DocxTables tables;

  DocxProse(DocxSetup setup, DocxFigures figures, DocxTables tables) {
    this.setup = setup;
    this.figures = figures;
    this.tables = tables;
  }

  /** Names within a document have letters, digits and low lines, 40 at most. */
  static String bookmark(String anchor) {
    String name = anchor.replaceAll("[^A-Za-z0-9]", "");
    return name.substring(0, Math.min(name.length(), LONGEST_BOOKMARK));
  }

  void write(String html, Supplier<XWPFParagraph> next, String style) {
    blocks(Anchors.parse(html).body().childNodes(), next, style);
  }

  private void blocks(List<Node> nodes, Supplier<XWPFParagraph> next, String style) {
    List<Node> line = new ArrayList<>();
    for (Node node : nodes) {
      if (node instanceof Element element && element.isBlock()) {
        loose(line, next, style);
        block(element, next, style);
      } else {
        line.add(node);
      }
    }
    loose(line, next, style);
  }

  /** Words that stand in no paragraph. */
  private void loose(List<Node> line, Supplier<XWPFParagraph> next, String style) {
    boolean blank = line.stream().allMatch(it -> it instanceof TextNode text && text.isBlank());
    if (!blank) {
      runs(paragraph(next, style)).of(line);
    }
    line.clear();
  }

  private static XWPFParagraph paragraph(Supplier<XWPFParagraph> next, String style) {
    XWPFParagraph paragraph = next.get();
    if (!style.isEmpty()) {
      paragraph.setStyle(style);
    }
    return paragraph;
  }

  private DocxRuns runs(XWPFParagraph paragraph) {
    return new DocxRuns(paragraph, figures::within);
  }

  private void block(Element element, Supplier<XWPFParagraph> next, String style) {
    switch (element.normalName()) {
      case "h2", "h3", "h4" ->
          runs(paragraph(next, DocxSetup.SUBHEADING + element.normalName().charAt(1)))
              .of(element.childNodes());
      case "ul", "ol" -> list(element, next, BigInteger.ZERO, 0);
      case "blockquote" -> blocks(element.childNodes(), next, DocxSetup.QUOTE);
      case "table" -> table(element, next);
      case "figure" -> figure(element, next);
      default -> runs(paragraph(next, style)).of(element);
    }
  }

  private void list(Element list, Supplier<XWPFParagraph> next, BigInteger above, int level) {
    boolean numbered = list.normalName().equals("ol");
    boolean own = level == 0 || numbered != isNumbered(list.parent());
    BigInteger id = own ? setup.list(numbered, start(list)) : above;
    for (Element item : list.children()) {
      item(item, next, id, level);
    }
  }

  private static boolean isNumbered(@Nullable Element item) {
    Element list = item == null ? null : item.parent();
    return list != null && list.normalName().equals("ol");
  }

  private static int start(Element list) {
    String start = list.attr("start");
    return start.matches("\\d{1,3}") ? Integer.parseInt(start) : 1;
  }

  private void item(Element item, Supplier<XWPFParagraph> next, BigInteger id, int level) {
    boolean first = true;
    List<Node> line = new ArrayList<>();
    for (Node node : item.childNodes()) {
      if (!(node instanceof Element element && element.isBlock())) {
        line.add(node);
        continue;
      }
      boolean nested = element.normalName().matches("ul|ol");
      if (!line.isEmpty()) {
        first = !line(line, next, id, level, first) && first;
        line.clear();
      }
      if (nested) {
        list(element, next, id, level + 1);
      } else {
        first = !line(element.childNodes(), next, id, level, first) && first;
      }
    }
    line(line, next, id, level, first);
  }

  /** One line of an item: the first has the item's mark; answers whether there was any. */
  private boolean line(
      List<Node> line, Supplier<XWPFParagraph> next, BigInteger id, int level, boolean first) {
    if (line.stream().allMatch(it -> it instanceof TextNode text && text.isBlank())) {
      line = List.of();
    }
    if (line.isEmpty()) {
      return false;
    }
    XWPFParagraph paragraph = next.get();
    if (first) {
      paragraph.setNumID(id);
      paragraph.setNumILvl(BigInteger.valueOf(level));
    } else {
      paragraph.setIndentationLeft((level + 1) * INDENT);
    }
    runs(paragraph).of(new ArrayList<>(line));
    return true;
  }

  /** An empty paragraph follows: tables that touch are one in Word. */
  private void table(Element table, Supplier<XWPFParagraph> next) {
    Element caption = table.selectFirst("caption");
    if (caption != null) {
      runs(paragraph(next, DocxSetup.CAPTION)).of(caption.childNodes());
    }
    tables.write(table, this::cell);
    next.get().setSpacingAfter(0);
  }

  private void cell(Element cell, XWPFTableCell place) {
    boolean[] used = {false};
    Supplier<XWPFParagraph> next =
        () -> {
          XWPFParagraph paragraph =
              used[0] ? place.addParagraph() : place.getParagraphs().getFirst();
          used[0] = true;
          return paragraph;
        };
    boolean blocks = cell.children().stream().anyMatch(Element::isBlock);
    if (blocks) {
      blocks(cell.childNodes(), next, "");
    } else {
      runs(next.get()).of(cell);
    }
  }

  private void figure(Element figure, Supplier<XWPFParagraph> next) {
    Element picture = figure.selectFirst("img");
    if (picture != null) {
      figures.within(next.get(), picture);
    }
    Element caption = figure.selectFirst("figcaption");
    if (caption != null && caption.hasText()) {
      runs(paragraph(next, DocxSetup.CAPTION)).of(caption.childNodes());
    }
  }
}
