package no.planverk.adapters.publication;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import no.planverk.domain.catalogue.RichText;
import no.planverk.domain.publication.PublishedFile;

/**
 * Rich text for a place on a page. The cleaner has escaped every {@code <} and {@code >} that is
 * not markup, also within attributes, so that a tag is found by its brackets: pictures get the
 * address of their file, headings the level below what they stand under, tables room to scroll.
 */
final class PublicHtml {
  private static final Pattern PICTURE = Pattern.compile("(<img\\b[^>]*?\\bsrc=\")([^\"]*)\"");
  private static final Pattern HEADING = Pattern.compile("<(/?)h([2-6])\\b");
  private static final int DEEPEST = 6;

  private final Map<String, String> addresses = new HashMap<>();
  private final String tableStart;

  PublicHtml(Site site, List<PublishedFile> files, String tableLabel) {
    for (PublishedFile file : files) {
      addresses.put(escaped(file.key()), site.file(file.hash()));
    }
    tableStart =
        "<div class=\"scroll\" role=\"region\" tabindex=\"0\" aria-label=\""
            + escaped(tableLabel)
            + "\"><table";
  }

  /** The text under a heading of that level. */
  String under(RichText text, int level) {
    String pictured = PICTURE.matcher(text.html()).replaceAll(this::picture);
    return HEADING
        .matcher(pictured)
        .replaceAll(it -> "<" + it.group(1) + "h" + heading(it.group(2), level))
        .replace("<table", tableStart)
        .replace("</table>", "</table></div>");
  }

  // A key that names no file of the text shows nothing, and asks no one for anything.
  private String picture(MatchResult found) {
    return found.group(1) + addresses.getOrDefault(found.group(2), "data:,") + '"';
  }

  private static int heading(String given, int level) {
    return Math.min(DEEPEST, Integer.parseInt(given) - 1 + level);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("\"", "&#34;")
        .replace("<", "&lt;")
        .replace(">", "&gt;");
  }
}
