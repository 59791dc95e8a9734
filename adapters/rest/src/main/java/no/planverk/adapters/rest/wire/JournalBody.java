package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** One row of the journal. */
public record JournalBody(
    long seq,
    String at,
    String actorKind,
    @Nullable String actorId,
    String act,
    String objectKind,
    String objectId,
    @Nullable Long before,
    @Nullable Long after) {}
