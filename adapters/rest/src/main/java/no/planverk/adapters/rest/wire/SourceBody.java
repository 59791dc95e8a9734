package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** Where a plan that is registered only can be read. */
public record SourceBody(@Nullable String kind, @Nullable String href, @Nullable String file) {}
