package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** The years a plan covers. */
public record PeriodBody(@Nullable Integer from, @Nullable Integer to) {}
