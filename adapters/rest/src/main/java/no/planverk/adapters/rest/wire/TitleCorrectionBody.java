package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** A title put right: of an element or of a section. */
public record TitleCorrectionBody(
    @Nullable String element, @Nullable String section, @Nullable String title) {}
