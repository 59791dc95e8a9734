package no.planverk.domain.catalogue;

import no.planverk.domain.InvalidValue;

/**
 * Cleaned rich text: an HTML fragment of the allowed elements only. Every paragraph, list item,
 * table and figure carries a {@code data-id} for life, to which comments and hearing points are
 * anchored. Only the cleaner in {@code adapters.documents} makes one; stores read it back.
 */
public record RichText(String html) {
  public RichText {
    if (html.isBlank()) {
      throw new InvalidValue("a rich text is not empty");
    }
  }
}
