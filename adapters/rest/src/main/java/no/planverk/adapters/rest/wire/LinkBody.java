package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** A plan named by another, and which plan that is where it is known. */
public record LinkBody(String name, @Nullable String plan) {}
