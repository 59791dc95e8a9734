package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** A role that a person, unit or token has in a plan, and the days on which it holds. */
public record RoleBody(
    String holder, String holderKind, String role, @Nullable String from, @Nullable String to) {}
