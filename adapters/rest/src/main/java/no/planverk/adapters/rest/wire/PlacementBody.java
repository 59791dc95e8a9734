package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** One place where an element stands in the plan. */
public record PlacementBody(
    String id,
    String element,
    @Nullable String parent,
    int position,
    int level,
    @Nullable String label,
    @Nullable String number,
    List<String> contributesTo,
    long revision) {}
