package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** The day from which something holds. */
public record DayBody(@Nullable String date) {}
