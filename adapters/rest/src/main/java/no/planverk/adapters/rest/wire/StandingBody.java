package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** What a unit is called and where it stands, from one day to another. */
public record StandingBody(
    String from, @Nullable String to, String name, @Nullable String parent) {}
