package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** Why something is done. */
public record ReasonBody(@Nullable String reason) {}
