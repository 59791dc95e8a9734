package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** How the public site looks. */
public record LookBody(@Nullable String colour) {}
