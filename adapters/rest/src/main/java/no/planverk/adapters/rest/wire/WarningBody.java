package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** What was noticed and accepted all the same. */
public record WarningBody(String code, @Nullable String rule, String pointer, String detail) {}
