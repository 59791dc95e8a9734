package no.planverk.adapters.rest.wire;

/** A person who was made unknown, and what they are called now. */
public record ErasedBody(String id, String name) {}
