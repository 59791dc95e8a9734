package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** What a body decided. */
public record DecisionBody(
    @Nullable String body,
    @Nullable String date,
    @Nullable String caseNumber,
    @Nullable String legalBasis) {}
