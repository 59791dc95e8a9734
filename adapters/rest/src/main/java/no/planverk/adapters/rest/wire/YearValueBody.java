package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** An indicator's value in a year. */
public record YearValueBody(@Nullable Integer year, @Nullable String value) {}
