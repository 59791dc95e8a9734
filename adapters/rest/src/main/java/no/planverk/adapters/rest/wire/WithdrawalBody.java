package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** How a plan is taken off the web: {@code explained}, with the text that stands there instead. */
public record WithdrawalBody(@Nullable String kind, @Nullable String text) {}
