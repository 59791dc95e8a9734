package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/**
 * What is told of an indicator: the frequency is yearly, half-yearly, quarterly or monthly, the
 * quality good, usable or weak.
 */
public record IndicatorFactsBody(
    @Nullable String definition,
    @Nullable String source,
    @Nullable String frequency,
    @Nullable String quality,
    @Nullable String qualityNote) {}
