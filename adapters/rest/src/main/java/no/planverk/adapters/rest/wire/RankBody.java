package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** The place of a measure among those that compete for the frame: 0 is first. */
public record RankBody(@Nullable Integer position) {}
