package no.planverk.adapters.documents;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * What the paragraph styles of a Word document mean. Styles that Word brings have English names in
 * every language; other programs write names in the user's, and people make styles of their own on
 * top of these.
 */
final class DocxStyles {
  static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

  /** The names of headings within a text, as we write them; a level follows. */
  static final String SUBHEADING = "Planverk mellomtittel ";

  static final String ELEMENT = "Planverk planelement";
  static final String INTERNAL = "Planverk internt";

  /** Paragraphs that we mark in documents of our own, and read as others. */
  private static final Set<String> OURS = Set.of(ELEMENT, INTERNAL);

  private static final Pattern HEADING =
      Pattern.compile("(?:heading|overskrift|rubrik|bajilčála) ?([1-9])");
  private static final Set<String> TITLE = Set.of("title", "tittel", "titel");
  private static final Set<String> SUBTITLE = Set.of("subtitle", "undertittel", "undertitel");
  private static final Set<String> CAPTION =
      Set.of("caption", "bildetekst", "bilettekst", "billedtekst");
  private static final Set<String> QUOTE =
      Set.of("quote", "intense quote", "sitat", "sterkt sitat", "citat", "stærkt citat");
  private static final Pattern CONTENTS =
      Pattern.compile(
          "(?:toc|innholdsfortegnelse|innhaldsliste|indholdsfortegnelse)( heading| ?\\d+)?"
              + "|table of figures|figurliste|overskrift for innholdsfortegnelse"
              + "|overskrift i indholdsfortegnelse");

  /** What a style is for. */
  enum Use {
    TITLE,
    SUBTITLE,
    CAPTION,
    QUOTE,
    CONTENTS
  }

  private record Style(String name, String basedOn, int outline) {}

  private final Map<String, Style> byId = new LinkedHashMap<>();

  static DocxStyles of(DocxPackage document) throws XMLStreamException {
    DocxStyles styles = new DocxStyles();
    Optional<XMLStreamReader> xml = document.xml("word/styles.xml");
    if (xml.isPresent()) {
      styles.read(xml.get());
    }
    return styles;
  }

  private void read(XMLStreamReader xml) throws XMLStreamException {
    Map<String, String> style = new HashMap<>();
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "style" -> {
            style.clear();
            style.put("type", value(xml, "type"));
            style.put("id", value(xml, "styleId"));
          }
          case "name", "basedOn", "outlineLvl" -> style.put(xml.getLocalName(), value(xml, "val"));
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("style")) {
        take(style);
      }
    }
  }

  private static String value(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(WORD, name);
    return value == null ? "" : value;
  }

  private void take(Map<String, String> style) {
    if (style.getOrDefault("type", "").equals("paragraph")) {
      byId.put(
          style.getOrDefault("id", ""),
          new Style(
              style.getOrDefault("name", ""),
              style.getOrDefault("basedOn", ""),
              level(style.getOrDefault("outlineLvl", ""))));
    }
  }

  /** An outline level as written, counted from 0; 9 means none. */
  private static int level(String outline) {
    return outline.matches("[0-8]") ? Integer.parseInt(outline) + 1 : 0;
  }

  /** The level of heading that paragraphs of that style are, 1 for a chapter; 0 for others. */
  int headingLevel(String id) {
    if (use(id).isPresent()) {
      return 0;
    }
    Set<String> seen = new HashSet<>();
    for (String at = id; seen.add(at) && byId.containsKey(at); ) {
      Style style = byId.getOrDefault(at, new Style("", "", 0));
      Matcher heading = HEADING.matcher(plain(style.name()));
      if (heading.matches()) {
        return Integer.parseInt(heading.group(1));
      }
      if (style.outline() > 0) {
        return style.outline();
      }
      at = style.basedOn();
    }
    return 0;
  }

  Optional<Use> use(String id) {
    String name = plain(byId.getOrDefault(id, new Style("", "", 0)).name());
    if (TITLE.contains(name)) {
      return Optional.of(Use.TITLE);
    }
    if (SUBTITLE.contains(name)) {
      return Optional.of(Use.SUBTITLE);
    }
    if (CAPTION.contains(name)) {
      return Optional.of(Use.CAPTION);
    }
    if (QUOTE.contains(name)) {
      return Optional.of(Use.QUOTE);
    }
    return CONTENTS.matcher(name).matches() ? Optional.of(Use.CONTENTS) : Optional.empty();
  }

  private static String plain(String name) {
    return name.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
  }

  /** What each style becomes, as mammoth reads it. */
  String map() {
    StringBuilder map = new StringBuilder();
    byId.forEach(
        (id, style) -> {
          String becomes = becomes(id, style.name());
          if (!becomes.isEmpty() && !style.name().isEmpty()) {
            map.append("p[style-name='")
                .append(style.name().replace("\\", "\\\\").replace("'", "\\'"))
                .append("'] => ")
                .append(becomes)
                .append('\n');
          }
        });
    return map.toString();
  }

  private String becomes(String id, String name) {
    if (name.startsWith(SUBHEADING)) {
      return "p.doc-h" + name.substring(SUBHEADING.length()) + ":fresh";
    }
    if (OURS.contains(name)) {
      return "p:fresh";
    }
    int level = headingLevel(id);
    return level > 0 ? "h" + level + ":fresh" : use(id).map(DocxStyles::mark).orElse("");
  }

  private static String mark(Use use) {
    return switch (use) {
      case TITLE -> "p.doc-title:fresh";
      case SUBTITLE -> "p.doc-subtitle:fresh";
      case CAPTION -> "p.doc-caption:fresh";
      case QUOTE -> "blockquote > p:fresh";
      case CONTENTS -> "!";
    };
  }
}
