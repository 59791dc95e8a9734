package no.planverk.adapters.documents;

import java.util.Set;
import java.util.regex.Pattern;
import no.planverk.application.port.Ids;
import no.planverk.domain.catalogue.RichText;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The {@code data-id}s of paragraphs, list items, tables and figures: given once, for life. */
final class Anchors {
  private static final String ANCHORED = "p, li, table, figure";
  private static final String ATTRIBUTE = "data-id";
  private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{1,64}");

  private Anchors() {}

  static boolean isAnchor(String text) {
    return FORM.matcher(text).matches();
  }

  /** Gives an anchor to each that has none or one that is taken; true when one was taken. */
  static boolean give(Document fragment, Set<String> taken, Ids ids) {
    boolean replaced = false;
    for (Element element : fragment.body().select(ANCHORED)) {
      String given = element.attr(ATTRIBUTE);
      if (!given.isEmpty() && taken.add(given)) {
        continue;
      }
      replaced |= !given.isEmpty();
      String fresh = ids.next().toString();
      taken.add(fresh);
      element.attr(ATTRIBUTE, fresh);
    }
    return replaced;
  }

  /** The HTML as it was before anchors were given. */
  static String without(RichText text) {
    Document fragment = parse(text.html());
    fragment.select("[" + ATTRIBUTE + "]").removeAttr(ATTRIBUTE);
    return fragment.body().html();
  }

  static Document parse(String html) {
    Document fragment = Jsoup.parseBodyFragment(html);
    fragment.outputSettings().prettyPrint(false);
    return fragment;
  }
}
