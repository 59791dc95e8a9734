package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** What a unit shall be called and under which unit it belongs. */
public record UnitWordsBody(@Nullable String name, @Nullable String parent) {}
