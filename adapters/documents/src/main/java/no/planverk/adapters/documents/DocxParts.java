package no.planverk.adapters.documents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.port.WordDocument.Listing;
import no.planverk.application.port.WordDocument.Part;
import no.planverk.application.port.WordDocument.Passage;
import no.planverk.application.port.WordDocument.Piece;
import no.planverk.application.port.WordDocument.Sort;
import no.planverk.domain.catalogue.Title;
import no.planverk.domain.input.WordRemark;
import no.planverk.domain.input.WordRemark.About;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Cuts the HTML of a Word document at its headings, and brings each piece into a plan's shape. */
final class DocxParts {
  private final List<Part> parts = new ArrayList<>();
  private final Set<WordRemark> remarks = new LinkedHashSet<>();
  private final Map<String, String> footnotes = new LinkedHashMap<>();
  private final List<Element> pieces = new ArrayList<>();
  private Optional<Title> title = Optional.empty();
  private Optional<Title> heading = Optional.empty();
  private int level = 1;
  private int lists;

  DocxParts(String html) {
    Document document = Anchors.parse(html);
    takeFootnotes(document);
    for (Element element : document.body().children()) {
      take(element);
    }
    close();
  }

  List<Part> all() {
    return parts;
  }

  Optional<Title> title() {
    return title;
  }

  Optional<Title> firstHeading() {
    return parts.stream().flatMap(it -> it.heading().stream()).findFirst();
  }

  List<WordRemark> remarks() {
    return List.copyOf(remarks);
  }

  /** Mammoth puts the notes last, as a list of their own. */
  private void takeFootnotes(Document document) {
    for (Element note : document.select("li[id^=footnote-], li[id^=endnote-]")) {
      note.select("a[href^=#footnote-ref], a[href^=#endnote-ref]").remove();
      footnotes.put(note.id(), DocxPieces.inline(note));
      Element list = note.parent();
      note.remove();
      if (list != null && list.children().isEmpty()) {
        list.remove();
      }
    }
  }

  private void take(Element element) {
    String tag = element.normalName();
    if (tag.matches("h[1-9]")) {
      Optional<Title> words = DocxDocuments.title(element.text());
      if (words.isPresent()) {
        open(words.get(), tag.charAt(1) - '0');
        element.select("img").forEach(it -> pieces.add(new Element("p").appendChild(it)));
        return;
      }
      element.tagName("p");
    } else if (element.hasClass("doc-title") && title.isEmpty()) {
      title = DocxDocuments.title(element.text());
      return;
    }
    pieces.add(element);
  }

  private void open(Title words, int newLevel) {
    close();
    heading = Optional.of(words);
    int deepest = parts.stream().anyMatch(it -> it.heading().isPresent()) ? level + 1 : 1;
    if (newLevel > deepest) {
      remarks.add(new WordRemark(About.SKIPPED_LEVEL, words.value(), ""));
    }
    level = newLevel;
  }

  private void close() {
    List<Piece> made = made();
    if (heading.isPresent() || !made.isEmpty()) {
      parts.add(new Part(level, heading, made));
    }
    pieces.clear();
  }

  private List<Piece> made() {
    DocxPieces shaped = new DocxPieces(where(), footnotes, remarks);
    List<Piece> made = new ArrayList<>();
    for (Element piece : shaped.of(pieces)) {
      switch (piece.normalName()) {
        case "ul", "ol" ->
            made.add(new Listing(++lists, DocxPieces.html(piece), DocxEntries.of(piece)));
        case "table" -> made.add(new Passage(Sort.TABLE, DocxPieces.html(piece)));
        case "figure" -> made.add(new Passage(Sort.PICTURE, DocxPieces.html(piece)));
        default -> made.add(new Passage(Sort.PARAGRAPH, DocxPieces.html(piece)));
      }
    }
    return made;
  }

  private String where() {
    return heading.map(Title::value).orElse("");
  }
}
