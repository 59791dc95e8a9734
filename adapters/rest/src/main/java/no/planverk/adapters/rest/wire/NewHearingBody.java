package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** The hearing that is wanted. */
public record NewHearingBody(
    @Nullable String stage,
    @Nullable String from,
    @Nullable String to,
    @Nullable DecisionBody decision) {}
