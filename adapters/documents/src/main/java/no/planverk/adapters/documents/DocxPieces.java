package no.planverk.adapters.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import no.planverk.domain.input.WordRemark;
import no.planverk.domain.input.WordRemark.About;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * The pieces of one part in the shape of plans: pictures stand alone with their captions, tables
 * say which cells are heads, notes stand last, links lead out of the document only.
 */
final class DocxPieces {
  private static final String ALLOWED = "https?://.+|mailto:.+|tel:.+";
  private static final String NOTE = "a[href^=#footnote-], a[href^=#endnote-]";

  private final String where;
  private final Map<String, String> footnotes;
  private final Set<WordRemark> remarks;
  private final List<Element> notes = new ArrayList<>();

  DocxPieces(String where, Map<String, String> footnotes, Set<WordRemark> remarks) {
    this.where = where;
    this.footnotes = footnotes;
    this.remarks = remarks;
  }

  List<Element> of(List<Element> given) {
    List<Element> shaped = new ArrayList<>();
    for (Element element : given) {
      subheading(element);
      notes(element);
      links(element);
      unshowable(element);
      element.select("s, u, del, ins").unwrap();
      undescribed(element);
      if (element.normalName().equals("table")) {
        table(element);
      }
      shaped.addAll(apart(element));
    }
    captions(shaped);
    shaped.forEach(it -> it.removeAttr("class").select("[class]").removeAttr("class"));
    shaped.removeIf(DocxPieces::isEmpty);
    shaped.addAll(notes);
    return shaped;
  }

  private void remark(About about, String what) {
    remarks.add(new WordRemark(about, where, Entry.shown(what)));
  }

  /** A heading within a text, in a document that we wrote. */
  private static void subheading(Element element) {
    for (String tag : List.of("h2", "h3", "h4")) {
      if (element.hasClass("doc-" + tag)) {
        element.tagName(tag);
      }
    }
  }

  /** A note's mark stays where it was, its text follows at the end of the section. */
  private void notes(Element element) {
    for (Element mark : element.select(NOTE)) {
      String said = footnotes.getOrDefault(mark.attr("href").substring(1), "");
      String number = mark.text().replaceAll("[\\[\\]]", "");
      Element raised = mark.parent();
      if (raised != null && raised.normalName().equals("sup")) {
        raised.text(number);
      } else {
        mark.tagName("sup").clearAttributes().text(number);
      }
      notes.add(new Element("p").html("<sup>" + number + "</sup> " + said));
      remark(About.FOOTNOTE, Anchors.parse(said).text());
    }
  }

  private void links(Element element) {
    for (Element link : element.select("a")) {
      String address = link.attr("href").strip();
      if (address.matches(ALLOWED)) {
        link.clearAttributes().attr("href", address);
      } else {
        if (!address.isEmpty() && !link.text().isBlank()) {
          remark(About.LINK, link.text());
        }
        link.unwrap();
      }
    }
  }

  private void unshowable(Element element) {
    for (Element picture : element.select("img[src=" + DocxPictures.UNSHOWABLE + "]")) {
      remark(About.DROPPED_PICTURE, picture.attr("title"));
      picture.remove();
    }
  }

  private void undescribed(Element element) {
    element.select("img").stream()
        .filter(it -> !DocxPictures.describes(it.attr("alt")))
        .forEach(it -> it.removeAttr("alt"));
    element.select("img:not([alt])").forEach(it -> remark(About.UNDESCRIBED_PICTURE, ""));
  }

  private void table(Element table) {
    table.select("td, th").forEach(DocxPieces::cell);
    table.select("thead th").attr("scope", "col");
    if (table.selectFirst("th") == null) {
      remark(About.TABLE_WITHOUT_HEADER, table.text().strip());
    }
  }

  /** A cell of one paragraph holds its words as they are; heads need not be said to be strong. */
  private static void cell(Element cell) {
    if (cell.children().size() == 1 && cell.child(0).normalName().equals("p")) {
      cell.child(0).unwrap();
    }
    boolean allStrong = cell.childNodeSize() == 1 && !cell.select("> strong").isEmpty();
    if (cell.normalName().equals("th") && allStrong) {
      cell.child(0).unwrap();
    }
  }

  /** A paragraph, and the pictures in it as figures after it. */
  private static List<Element> apart(Element element) {
    if (!element.normalName().equals("p") || element.selectFirst("img") == null) {
      return List.of(element);
    }
    List<Element> apart = new ArrayList<>();
    for (Element picture : element.select("img")) {
      picture.remove();
      Element figure = new Element("figure");
      figure.appendChild(picture);
      apart.add(figure);
    }
    if (element.hasText()) {
      apart.addFirst(element);
    }
    return apart;
  }

  /** Captions go with the picture before them, or the table after or before them. */
  private static void captions(List<Element> pieces) {
    for (int i = 0; i < pieces.size(); i++) {
      Element caption = pieces.get(i);
      if (!caption.hasClass("doc-caption")) {
        continue;
      }
      if (i > 0 && isBare(pieces.get(i - 1), "figure")) {
        pieces.get(i - 1).appendChild(new Element("figcaption").html(caption.html()));
      } else if (i + 1 < pieces.size() && isBare(pieces.get(i + 1), "table")) {
        pieces.get(i + 1).prependChild(new Element("caption").html(caption.html()));
      } else if (i > 0 && isBare(pieces.get(i - 1), "table")) {
        pieces.get(i - 1).prependChild(new Element("caption").html(caption.html()));
      } else {
        continue;
      }
      pieces.remove(i--);
    }
  }

  private static boolean isBare(Element element, String tag) {
    return element.normalName().equals(tag) && element.selectFirst("figcaption, caption") == null;
  }

  private static boolean isEmpty(Element element) {
    return !element.hasText() && element.selectFirst("img, table") == null;
  }

  /** As it stands, without line breaks of its own. */
  static String html(Element element) {
    Document shell = Anchors.parse("");
    shell.body().appendChild(element);
    return element.outerHtml();
  }

  /** What a note says, its paragraphs run together. */
  static String inline(Element note) {
    note.select("p").forEach(it -> it.appendText(" ").unwrap());
    return note.html().strip();
  }
}
