package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** An order as it stands: {@code waiting}, {@code done} or {@code refused}. */
public record PlacedOrderBody(
    String id,
    String act,
    String slug,
    String placedBy,
    String placedAt,
    String state,
    @Nullable Integer attempts,
    @Nullable String lastError,
    @Nullable String endedAt) {}
