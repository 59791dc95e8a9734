package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** A unit of the organisation as it stands on a day, and from which day to which it stands so. */
public record UnitBody(
    String id,
    @Nullable String externalId,
    String name,
    @Nullable String parent,
    @Nullable String leader,
    String from,
    @Nullable String to,
    long revision) {}
