package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** What a measure costs in one year. */
public record CostBody(
    @Nullable Integer year,
    @Nullable String amount,
    @Nullable String currency,
    @Nullable String kind,
    @Nullable Integer priceYear,
    @Nullable String funding) {}
