package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** What a block shall hold and where. */
public record BlockWordsBody(
    @Nullable String section,
    @Nullable String text,
    @Nullable String placement,
    @Nullable Integer position) {}
