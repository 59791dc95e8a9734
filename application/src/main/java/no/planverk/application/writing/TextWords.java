package no.planverk.application.writing;

/**
 * A text as an open page sends it.
 *
 * @param revision the revision that the page read
 * @param base the HTML that the page read with it
 * @param html the HTML that the page has now
 * @param tab a name that the open page chose for itself, 1 to 64 characters
 */
public record TextWords(long revision, String base, String html, String tab) {}
