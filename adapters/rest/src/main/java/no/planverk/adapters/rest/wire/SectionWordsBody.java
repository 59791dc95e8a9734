package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** What a section shall be called and where it shall stand. */
public record SectionWordsBody(
    @Nullable String title, @Nullable String parent, @Nullable Integer position) {}
