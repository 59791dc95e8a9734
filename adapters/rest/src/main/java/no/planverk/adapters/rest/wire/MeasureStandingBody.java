package no.planverk.adapters.rest.wire;

/** Where a measure stands in a financial plan, and since when. */
public record MeasureStandingBody(
    String element, String standing, String reason, String decidedAt, long revision) {}
