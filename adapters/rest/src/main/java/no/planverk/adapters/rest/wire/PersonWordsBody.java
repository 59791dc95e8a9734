package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** What is known of a person. */
public record PersonWordsBody(
    @Nullable String name, @Nullable String email, @Nullable String unit, @Nullable String role) {}
