package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** Which version to publish; none: the newest adopted. */
public record PublishBody(@Nullable Integer version) {}
