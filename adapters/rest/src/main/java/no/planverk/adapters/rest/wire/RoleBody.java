package no.planverk.adapters.rest.wire;

/** A role that a person or token has in a plan. */
public record RoleBody(String holder, String holderKind, String role) {}
