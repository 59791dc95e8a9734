package no.planverk.adapters.rest.wire;

/** One fault: where (RFC 6901), what kind, and in words. */
public record ErrorBody(String pointer, String code, String detail) {}
