package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** A person. */
public record PersonBody(
    String id,
    @Nullable String externalId,
    String name,
    @Nullable String email,
    @Nullable String userName,
    @Nullable String unit,
    String role,
    @Nullable String leftOn,
    long revision) {}
