package no.planverk.adapters.documents;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import no.planverk.domain.input.WordRemark;
import no.planverk.domain.input.WordRemark.About;

/**
 * Finds in a Word document what a plan has no place for, and under which heading it stands:
 * comments, tracked changes, text boxes, charts, equations, embedded files.
 */
final class DocxTraces {
  private static final Set<String> TEXT = Set.of("t", "delText");

  private final DocxStyles styles;
  private final Map<String, String> comments;
  private final Set<WordRemark> found = new LinkedHashSet<>();
  private final StringBuilder paragraph = new StringBuilder();
  private final List<StringBuilder> listening = new ArrayList<>();
  private String where = "";
  private int level;
  private int fallbacks;

  private DocxTraces(DocxStyles styles, Map<String, String> comments) {
    this.styles = styles;
    this.comments = comments;
  }

  static List<WordRemark> in(DocxPackage document, DocxStyles styles) throws XMLStreamException {
    DocxTraces traces = new DocxTraces(styles, comments(document));
    Optional<XMLStreamReader> xml = document.xml(DocxPackage.DOCUMENT);
    if (xml.isPresent()) {
      traces.read(xml.get());
    }
    return List.copyOf(traces.found);
  }

  /** What each comment says, by its number. */
  private static Map<String, String> comments(DocxPackage document) throws XMLStreamException {
    Map<String, String> comments = new HashMap<>();
    Optional<XMLStreamReader> xml = document.xml("word/comments.xml");
    String id = "";
    StringBuilder said = new StringBuilder();
    while (xml.isPresent() && xml.get().hasNext()) {
      XMLStreamReader at = xml.get();
      int event = at.next();
      if (event == XMLStreamConstants.START_ELEMENT && at.getLocalName().equals("comment")) {
        id = value(at, "id");
        said.append(value(at, "author")).append(": ");
      } else if (event == XMLStreamConstants.START_ELEMENT && at.getLocalName().equals("t")) {
        said.append(at.getElementText());
      } else if (event == XMLStreamConstants.END_ELEMENT && at.getLocalName().equals("comment")) {
        comments.put(id, said.toString());
        said.setLength(0);
      }
    }
    return comments;
  }

  private static String value(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(DocxStyles.WORD, name);
    return value == null ? "" : value;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        begins(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        ends(xml.getLocalName());
      }
    }
  }

  private void begins(XMLStreamReader xml) throws XMLStreamException {
    String name = xml.getLocalName();
    if (name.equals("Fallback")) {
      fallbacks++;
    }
    if (fallbacks > 0) {
      return;
    }
    switch (name) {
      case "p" -> {
        paragraph.setLength(0);
        level = 0;
      }
      case "pStyle" -> level = styles.headingLevel(value(xml, "val"));
      case "ins", "del", "txbxContent", "oMath" -> listening.add(new StringBuilder());
      case "commentReference" -> note(About.COMMENT, comments.getOrDefault(value(xml, "id"), ""));
      case "object" -> note(About.EMBEDDED, "");
      case "chart" -> note(About.CHART, "");
      case "relIds" -> note(About.CHART, "SmartArt");
      default -> {
        if (TEXT.contains(name)) {
          String words = xml.getElementText();
          paragraph.append(words);
          listening.forEach(it -> it.append(words));
        }
      }
    }
  }

  private void ends(String name) {
    if (name.equals("Fallback")) {
      fallbacks--;
      return;
    }
    if (fallbacks > 0) {
      return;
    }
    switch (name) {
      case "p" -> {
        if (level > 0 && !paragraph.toString().isBlank()) {
          where = paragraph.toString().strip();
        }
      }
      case "ins" -> heard(About.INSERTED);
      case "del" -> heard(About.DELETED);
      case "txbxContent" -> heard(About.TEXT_BOX);
      case "oMath" -> heard(About.EQUATION);
      default -> {}
    }
  }

  private void heard(About about) {
    String words = listening.removeLast().toString().strip();
    boolean tracked = about == About.INSERTED || about == About.DELETED;
    if (!tracked || !words.isEmpty()) {
      note(about, words);
    }
  }

  private void note(About about, String what) {
    found.add(new WordRemark(about, where, Entry.shown(what)));
  }
}
