package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/**
 * What a unit shall be called and under which unit it belongs, from a day on. A leader or external
 * id that is left out stays as it is; an empty one is taken away.
 */
public record UnitWordsBody(
    @Nullable String name,
    @Nullable String parent,
    @Nullable String leader,
    @Nullable String externalId,
    @Nullable String from) {}
