package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** What a body shall be called and what kind of body it is. */
public record BodyWordsBody(@Nullable String name, @Nullable String kind) {}
