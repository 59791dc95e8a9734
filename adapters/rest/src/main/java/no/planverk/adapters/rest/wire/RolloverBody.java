package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** The financial plan of the next year, to be made from this year's. */
public record RolloverBody(@Nullable String title) {}
