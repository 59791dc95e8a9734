package no.planverk.domain.catalogue;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import no.planverk.domain.InvalidValue;

/**
 * Cleaned rich text: an HTML fragment of the allowed elements only. Every paragraph, list item,
 * table and figure carries a {@code data-id} for life, to which comments and hearing points are
 * anchored. Only the cleaner in {@code adapters.documents} makes one; stores read it back.
 */
public record RichText(String html) {
  private static final Pattern BLANK = Pattern.compile("(<p( data-id=\"[^\"]*\")?>(<br>)?</p>)+");

  private static final Pattern BLOCK =
      Pattern.compile(
          "</?(p|li|ul|ol|h\\d|tr|td|th|table|caption|figure|figcaption|blockquote|br)\\b[^>]*>");
  private static final Pattern INLINE = Pattern.compile("<[^>]*>");
  private static final Pattern LINK_WITHIN = Pattern.compile("href=\"#([^\"]*)\"");

  /** A text in which nothing is written yet. */
  public static final RichText EMPTY = new RichText("<p></p>");

  public RichText {
    if (html.isBlank()) {
      throw new InvalidValue("a rich text is not empty");
    }
  }

  /** What it says, without its markup. */
  public String words() {
    return INLINE
        .matcher(BLOCK.matcher(html).replaceAll(" "))
        .replaceAll("")
        .replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .replaceAll("\\s+", " ")
        .strip();
  }

  /** The same text, its links to places of its plan leading to others, by their anchors. */
  public RichText leadingTo(Map<String, String> anchors) {
    return new RichText(
        LINK_WITHIN
            .matcher(html)
            .replaceAll(
                it ->
                    Matcher.quoteReplacement(
                        "href=\"#" + anchors.getOrDefault(it.group(1), it.group(1)) + '"')));
  }

  /** Whether nothing is written in it: such a text is shown to its writers only. */
  public boolean isBlank() {
    return BLANK.matcher(html).matches();
  }
}
