package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** One step of a plan's life; with a version number it is that version's. */
public record StageBody(@Nullable Integer version, String stage, String on, String recordedAt) {}
