package no.planverk.domain.search;

/**
 * A match as it is shown.
 *
 * @param excerpt a piece of its text around what was found, each word of it between {@link #FROM}
 *     and {@link #TO}; the title when only that was found
 */
public record Excerpt(Match match, Passage passage, String excerpt) {
  /** Marks of the private use area, which no text may have. */
  public static final char FROM = '\uE000';

  public static final char TO = '\uE001';
}
