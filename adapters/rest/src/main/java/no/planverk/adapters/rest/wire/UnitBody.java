package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** A unit of the organisation. */
public record UnitBody(String id, String name, @Nullable String parent, long revision) {}
