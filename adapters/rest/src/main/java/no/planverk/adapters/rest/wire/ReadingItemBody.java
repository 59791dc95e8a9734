package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** A reading by its number among the indicator's; without a value it was not measured. */
public record ReadingItemBody(
    int number,
    String date,
    @Nullable String value,
    @Nullable String source,
    @Nullable String note) {}
