package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** What an indicator showed on a day. */
public record ReadingBody(
    @Nullable String date,
    @Nullable String value,
    @Nullable String source,
    @Nullable String note) {}
