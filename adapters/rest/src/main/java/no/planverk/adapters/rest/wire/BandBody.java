package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** A range of values that means one status. */
public record BandBody(@Nullable String status, @Nullable String from, @Nullable String to) {}
