package no.planverk.domain.plan;

/** Where a plan that is registered only can be read: an address, or the key of a file of it. */
public record Source(SourceKind kind, String reference) {}
