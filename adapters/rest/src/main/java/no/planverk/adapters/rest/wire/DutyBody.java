package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** Something that hangs on a person; its key names it when it is handed over. */
public record DutyBody(
    String key,
    String kind,
    String title,
    @Nullable String plan,
    @Nullable String role,
    @Nullable String from,
    @Nullable String to) {}
