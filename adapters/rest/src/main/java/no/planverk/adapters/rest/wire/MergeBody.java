package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** Two elements that mean the same: which goes, and as which it goes on. */
public record MergeBody(@Nullable String goes, @Nullable String stays) {}
