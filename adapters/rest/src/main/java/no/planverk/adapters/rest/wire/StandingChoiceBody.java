package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** Where a measure shall stand in a financial plan, and why. */
public record StandingChoiceBody(@Nullable String standing, @Nullable String reason) {}
