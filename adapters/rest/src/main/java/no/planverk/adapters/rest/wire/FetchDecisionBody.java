package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** What is decided about a fetched element: {@code follow}, or {@code stay} with a reason. */
public record FetchDecisionBody(@Nullable String decision, @Nullable String reason) {}
