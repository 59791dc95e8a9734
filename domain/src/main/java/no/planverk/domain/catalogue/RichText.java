package no.planverk.domain.catalogue;

import java.util.regex.Pattern;
import no.planverk.domain.InvalidValue;

/**
 * Cleaned rich text: an HTML fragment of the allowed elements only. Every paragraph, list item,
 * table and figure carries a {@code data-id} for life, to which comments and hearing points are
 * anchored. Only the cleaner in {@code adapters.documents} makes one; stores read it back.
 */
public record RichText(String html) {
  private static final Pattern BLANK = Pattern.compile("(<p( data-id=\"[^\"]*\")?>(<br>)?</p>)+");

  /** A text in which nothing is written yet. */
  public static final RichText EMPTY = new RichText("<p></p>");

  public RichText {
    if (html.isBlank()) {
      throw new InvalidValue("a rich text is not empty");
    }
  }

  /** Whether nothing is written in it: such a text is shown to its writers only. */
  public boolean isBlank() {
    return BLANK.matcher(html).matches();
  }
}
