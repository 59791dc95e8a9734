package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** A number of days. */
public record RetentionDaysBody(@Nullable Integer days) {}
