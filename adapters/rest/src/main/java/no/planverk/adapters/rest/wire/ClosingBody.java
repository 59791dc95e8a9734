package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** What came of a hearing. */
public record ClosingBody(@Nullable Integer statementsReceived) {}
