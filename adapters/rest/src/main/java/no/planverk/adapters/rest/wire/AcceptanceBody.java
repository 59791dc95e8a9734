package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** A gap that is accepted for a reason, or that is accepted no longer where there is none. */
public record AcceptanceBody(
    @Nullable String rule, @Nullable String subject, @Nullable String reason) {}
