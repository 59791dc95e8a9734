package no.planverk.adapters.rest.wire;

/** A body that decides. */
public record BodyBody(String id, String name, String kind, long revision) {}
