package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** A person. */
public record PersonBody(
    String id,
    String name,
    @Nullable String email,
    @Nullable String unit,
    String role,
    long revision) {}
