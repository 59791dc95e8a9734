package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** A UN goal ("3") or target ("3.2") and why. */
public record SdgBody(@Nullable String id, @Nullable String reason) {}
