package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** A file of a plan, under the key that its texts name it by. */
public record PlanFileBody(
    @Nullable String key,
    @Nullable String name,
    @Nullable String mediaType,
    @Nullable String sha256) {}
