package no.planverk.adapters.documents;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.writing.TextPart;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Cuts a clean text into the parts that are recognised across changes, and puts it together. */
final class TextParts {
  private final List<TextPart> parts = new ArrayList<>();
  private final Set<String> keys = new HashSet<>();

  private TextParts() {}

  static List<TextPart> of(RichText text) {
    TextParts cut = new TextParts();
    for (Node node : Anchors.parse(text.html()).body().childNodes()) {
      if (node instanceof Element element) {
        cut.add(element);
      } else if (node instanceof TextNode loose && !loose.isBlank()) {
        cut.add(loose.outerHtml(), "", false, "", loose.text());
      }
    }
    return cut.parts;
  }

  private void add(Element element) {
    String tag = element.normalName();
    if (!tag.equals("ul") && !tag.equals("ol")) {
      add(element.outerHtml(), "", false, anchor(element), words(element));
      return;
    }
    String list = "<" + tag + element.attributes().html() + ">";
    boolean opens = true;
    for (Element item : element.children()) {
      add(item.outerHtml(), list, opens, anchor(item), words(item));
      opens = false;
    }
  }

  private void add(String html, String list, boolean opens, String anchor, String words) {
    String key = anchor.isEmpty() ? html : anchor;
    String once = key;
    for (int again = 2; !keys.add(once); again++) {
      once = key + "#" + again;
    }
    parts.add(new TextPart(once, list, opens, html, words));
  }

  /** Its own anchor, or that of the first thing in it that has one. */
  private static String anchor(Element element) {
    Element anchored = element.selectFirst("[data-id]");
    return anchored == null ? "" : anchored.attr("data-id");
  }

  static Optional<RichText> joined(List<TextPart> parts) {
    StringBuilder html = new StringBuilder();
    String open = "";
    for (TextPart part : parts) {
      boolean goesOn = part.isItem() && tag(part.list()).equals(open) && !part.opens();
      if (!goesOn && !open.isEmpty()) {
        html.append("</").append(open).append('>');
        open = "";
      }
      if (part.isItem() && open.isEmpty()) {
        html.append(part.list());
        open = tag(part.list());
      }
      html.append(part.html());
    }
    if (!open.isEmpty()) {
      html.append("</").append(open).append('>');
    }
    return html.isEmpty() ? Optional.empty() : Optional.of(new RichText(html.toString()));
  }

  private static String tag(String list) {
    return list.isEmpty() ? "" : list.substring(1, 3);
  }

  static String words(String html) {
    Document fragment = Anchors.parse(html);
    return words(fragment.body());
  }

  /** What is said, with pictures by their alternative text and cells set apart. */
  private static String words(Element element) {
    Element copy = element.clone();
    copy.select("img").forEach(it -> it.replaceWith(new TextNode("[" + it.attr("alt") + "]")));
    copy.select("td, th").forEach(it -> it.appendText(" | "));
    copy.select("tr, caption, p, li, figcaption, br").forEach(it -> it.after(new TextNode(" ")));
    return copy.text().strip();
  }
}
