package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** A new token. The secret is told once: when the request is repeated it is not there. */
public record MadeTokenBody(
    String id, String name, String role, String scope, String expiresAt, @Nullable String token) {}
