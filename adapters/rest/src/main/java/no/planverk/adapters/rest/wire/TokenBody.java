package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** What may be shown of an API token. */
public record TokenBody(
    String id,
    String name,
    String role,
    String scope,
    String createdAt,
    @Nullable String createdBy,
    String expiresAt,
    @Nullable String lastUsedAt,
    @Nullable String endedAt) {}
