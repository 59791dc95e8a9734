package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** One row of the municipality's journal, with the names of today where there are any. */
public record JournalRowBody(
    long seq,
    String at,
    String actorKind,
    @Nullable String actorId,
    @Nullable String actorName,
    String act,
    boolean refused,
    String objectKind,
    String objectId,
    @Nullable String objectName,
    @Nullable String plan,
    @Nullable Long before,
    @Nullable Long after) {}
