package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** A block: prose or the place of an element. */
public record BlockBody(
    String id,
    String section,
    int position,
    @Nullable String text,
    @Nullable String placement,
    long revision) {}
