package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** What an operator orders: which act, for which municipality, and what the act needs. */
public record OrderBody(
    @Nullable String act,
    @Nullable String slug,
    @Nullable String name,
    @Nullable String country,
    @Nullable String language,
    @Nullable String reason,
    @Nullable String to,
    @Nullable String as,
    @Nullable Integer graceDays,
    @Nullable String repeat,
    @Nullable Boolean beforeGraceEnds,
    @Nullable Integer backupDays) {}
