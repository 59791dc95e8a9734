package no.planverk.adapters.documents;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.application.port.WordDocument.Entry;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** The items of a list, each as a title and, where it says more than one line can, a text. */
final class DocxEntries {
  private static final int LONGEST = 2000;

  private DocxEntries() {}

  static List<Entry> of(Element list) {
    return list.children().stream().flatMap(it -> entry(it).stream()).toList();
  }

  private static Optional<Entry> entry(Element item) {
    Element line = new Element("p");
    List<Node> more = new ArrayList<>();
    for (Node node : item.childNodesCopy()) {
      boolean inLine = node instanceof TextNode || (node instanceof Element it && !it.isBlock());
      if (inLine && more.isEmpty()) {
        line.appendChild(node);
      } else if (node instanceof Element it && it.normalName().equals("p") && isBlank(line)) {
        line = it;
      } else {
        more.add(node);
      }
    }
    String words = line.text().strip();
    if (words.isEmpty()) {
      words = item.text().strip();
    }
    if (words.isEmpty()) {
      return Optional.empty();
    }
    boolean whole = words.length() > LONGEST || line.selectFirst("a, img, br") != null;
    String html =
        (whole ? DocxPieces.html(line) : "")
            + String.join("", more.stream().map(DocxEntries::block).toList());
    return Optional.of(new Entry(shortened(words), Optional.of(html).filter(it -> !it.isBlank())));
  }

  private static boolean isBlank(Element line) {
    return !line.hasText() && line.selectFirst("img") == null;
  }

  private static String block(Node node) {
    return node instanceof Element element && element.isBlock()
        ? DocxPieces.html(element)
        : node.outerHtml().isBlank() ? "" : "<p>" + node.outerHtml() + "</p>";
  }

  /** At a space, where a whole item is longer than a title may be. */
  private static String shortened(String words) {
    if (words.length() <= LONGEST) {
      return words;
    }
    int cut = words.lastIndexOf(' ', LONGEST - 2);
    return words.substring(0, cut > 0 ? cut : LONGEST - 2) + " …";
  }
}
