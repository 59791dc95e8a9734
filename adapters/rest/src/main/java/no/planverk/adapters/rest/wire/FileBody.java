package no.planverk.adapters.rest.wire;

/** A file by what it holds. */
public record FileBody(String sha256, String mediaType, long size) {}
