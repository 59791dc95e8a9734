package no.planverk.adapters.http.paper;

import no.planverk.adapters.http.WebAddress;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;

/**
 * Makes a page fit for tagged paper: nothing that is for the screen, headings without gaps, tables
 * without holes, links that say where they lead, pictures that say what they show.
 */
final class PaperMarkup {
  private static final String FOR_SCREENS =
      "script, style, link, meta[http-equiv], nav:not(.paper), form, button, input, details,"
          + " .permalink, .ds-skip-link, .site-header, .site-footer, .work__header, .work__nav,"
          + " .work__support, .visually-hidden, .ds-sr-only, .ds-alert, .screen,"
          + " [aria-hidden]:not(.sdg__number):not(svg)";

  private final WebAddress site;
  private final PaperPictures pictures;

  PaperMarkup(WebAddress site, PaperPictures pictures) {
    this.site = site;
    this.pictures = pictures;
  }

  Document of(PaperPage page) {
    Document paper = Jsoup.parse(page.html());
    paper.select(FOR_SCREENS).remove();
    NodeTraversor.traverse((node, depth) -> readable(node), paper);
    PaperFigures figures = new PaperFigures(pictures, page.wide());
    figures.settle(paper);
    new PaperLinks(site).settle(paper);
    paper.select("table").forEach(TableGrid::even);
    paper.select("[tabindex], [role=region]").removeAttr("tabindex").removeAttr("role");
    PaperHeadings.settle(paper);
    describe(paper, page);
    return paper;
  }

  private static void describe(Document paper, PaperPage page) {
    String title = paper.title();
    if (page.wide()) {
      paper.body().addClass("wide");
    }
    paper.head().appendElement("meta").attr("name", "author").attr("content", page.owner());
    paper.head().appendElement("meta").attr("name", "subject").attr("content", title);
    Element foot = paper.body().prependElement("div").addClass("foot");
    foot.appendElement("span").addClass("foot__number");
    foot.appendElement("span").text(page.note());
    Element head = paper.body().prependElement("div").addClass("head");
    head.appendElement("span").addClass("head__title").text(title);
    head.appendElement("span").text(page.owner());
  }

  private static void readable(Node node) {
    if (node instanceof TextNode text) {
      text.text(readable(text.getWholeText()));
    } else if (node instanceof Element element) {
      for (Attribute attribute : element.attributes()) {
        attribute.setValue(readable(attribute.getValue()));
      }
    }
  }

  /** Without what no letter stands for: controls, private letters, halves of pairs. */
  private static String readable(String text) {
    return text.codePoints().allMatch(PaperMarkup::isReadable)
        ? text
        : text.codePoints()
            .map(it -> isReadable(it) ? it : ' ')
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
            .toString();
  }

  private static boolean isReadable(int letter) {
    return switch (Character.getType(letter)) {
      case Character.PRIVATE_USE, Character.SURROGATE, Character.UNASSIGNED -> false;
      case Character.CONTROL -> letter == '\n' || letter == '\t' || letter == '\r';
      default -> letter != 0xfeff;
    };
  }
}
