package no.planverk.adapters.rest.wire;

/** A text of a plan that is on the web. */
public record PublishedBody(
    String slug,
    String series,
    int version,
    int correction,
    String standing,
    String publishedAt,
    String url) {}
