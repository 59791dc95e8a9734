package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** A token that is wanted: without a scope it reads and writes, without days it holds 90. */
public record NewTokenBody(
    String name, String role, @Nullable String scope, @Nullable Integer days) {}
