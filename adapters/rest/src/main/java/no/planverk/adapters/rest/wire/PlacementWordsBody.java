package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where an element shall stand; {@code element} is given when it is placed for the first time. */
public record PlacementWordsBody(
    @Nullable String element,
    @Nullable String parent,
    @Nullable Integer position,
    @Nullable String label,
    @Nullable List<String> contributesTo) {}
