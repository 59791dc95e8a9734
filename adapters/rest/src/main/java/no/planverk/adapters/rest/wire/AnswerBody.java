package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** What a unit's leader says: {@code accepted}, or {@code questioned} with words. */
public record AnswerBody(@Nullable String answer, @Nullable String words) {}
