package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** One line of the register. */
public record RegisterItemBody(
    String id,
    String title,
    String type,
    @Nullable String stage,
    String language,
    @Nullable PeriodBody period,
    @Nullable Integer version,
    boolean registeredOnly,
    boolean published) {}
