package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a person. An external id, user name or day of leaving that is left out stays as
 * it is; an empty one is taken away.
 */
public record PersonWordsBody(
    @Nullable String name,
    @Nullable String email,
    @Nullable String unit,
    @Nullable String role,
    @Nullable String externalId,
    @Nullable String userName,
    @Nullable String leftOn) {}
