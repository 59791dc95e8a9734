package no.planverk.adapters.documents;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.VerticalAlign;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTHyperlink;

/** What stands in a line: words with emphasis, links and breaks. */
record DocxRuns(XWPFParagraph paragraph, BiConsumer<XWPFParagraph, Element> pictures) {
  private static final String LINK = "0B5C8A";

  /** How words look. */
  private record Look(
      boolean strong, boolean em, VerticalAlign align, String link, String language) {
    static final Look PLAIN = new Look(false, false, VerticalAlign.BASELINE, "", "");

    Look of(Element element) {
      String tongue = element.attr("lang").isEmpty() ? language : element.attr("lang");
      return switch (element.normalName()) {
        case "strong", "th" -> new Look(true, em, align, link, tongue);
        case "em" -> new Look(strong, true, align, link, tongue);
        case "sub" -> new Look(strong, em, VerticalAlign.SUBSCRIPT, link, tongue);
        case "sup" -> new Look(strong, em, VerticalAlign.SUPERSCRIPT, link, tongue);
        case "a" -> new Look(strong, em, align, element.attr("href"), tongue);
        default -> new Look(strong, em, align, link, tongue);
      };
    }
  }

  void of(Element element) {
    Look look = Look.PLAIN.of(element);
    element.childNodes().forEach(it -> write(it, look));
  }

  void of(List<Node> nodes) {
    nodes.forEach(it -> write(it, Look.PLAIN));
  }

  private void write(Node node, Look look) {
    if (node instanceof TextNode text) {
      say(text.getWholeText().replaceAll("[\\s&&[^\\u00a0]]+", " "), look);
    } else if (node instanceof Element element) {
      switch (element.normalName()) {
        case "br" -> paragraph.createRun().addBreak();
        case "img" -> pictures.accept(paragraph, element);
        default -> {
          Look within = look.of(element);
          new ArrayList<>(element.childNodes()).forEach(it -> write(it, within));
        }
      }
    }
  }

  private void say(String words, Look look) {
    if (words.isEmpty()) {
      return;
    }
    XWPFRun run = run(look.link());
    run.setText(words);
    if (look.strong()) {
      run.setBold(true);
    }
    if (look.em()) {
      run.setItalic(true);
    }
    if (look.align() != VerticalAlign.BASELINE) {
      run.setSubscript(look.align());
    }
    if (!look.language().isEmpty()) {
      run.setLang(look.language());
    }
    if (!look.link().isEmpty()) {
      run.setColor(LINK);
      run.setUnderline(UnderlinePatterns.SINGLE);
    }
  }

  private XWPFRun run(String link) {
    if (link.isEmpty()) {
      return paragraph.createRun();
    }
    if (!link.startsWith("#")) {
      return paragraph.createHyperlinkRun(link);
    }
    CTHyperlink within = paragraph.getCTP().addNewHyperlink();
    within.setAnchor(DocxProse.bookmark(link.substring(1)));
    XWPFHyperlinkRun run = new XWPFHyperlinkRun(within, within.addNewR(), paragraph);
    paragraph.addRun(run);
    return run;
  }

  /** Puts a name at the paragraph, for links to lead to. */
  static void mark(XWPFParagraph paragraph, String anchor, int number) {
    var start = paragraph.getCTP().addNewBookmarkStart();
    start.setId(BigInteger.valueOf(number));
    start.setName(DocxProse.bookmark(anchor));
    paragraph.getCTP().addNewBookmarkEnd().setId(BigInteger.valueOf(number));
  }
}
