package no.planverk.adapters.publication.view;

import java.util.Optional;

/**
 * A text, a link where it leads anywhere; {@code current} marks where the reader is.
 *
 * @param language of the text, where it is not the page's
 */
public record LinkView(
    String text, Optional<String> href, boolean current, Optional<String> language) {
  public LinkView(String text, Optional<String> href, boolean current) {
    this(text, href, current, Optional.empty());
  }

  public static LinkView to(String text, String href) {
    return new LinkView(text, Optional.of(href), false);
  }

  public static LinkView plain(String text) {
    return new LinkView(text, Optional.empty(), false);
  }

  public static LinkView here(String text) {
    return new LinkView(text, Optional.empty(), true);
  }
}
