package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** What a plan is called in another system. */
public record ExternalIdBody(@Nullable String scheme, @Nullable String value) {}
