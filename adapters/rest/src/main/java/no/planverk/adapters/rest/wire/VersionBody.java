package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** An adopted version: facts and fingerprint. */
public record VersionBody(
    int number,
    int correction,
    String language,
    String standing,
    String hash,
    String hashAlgorithm,
    DecisionBody decision,
    @Nullable String inForceFrom,
    @Nullable String correctionReason,
    String frozenAt) {}
