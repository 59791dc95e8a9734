package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to fetch from another plan, and where it shall stand: last in a section, last under a
 * placement, or last in the plan.
 */
public record FetchWishBody(
    @Nullable String from,
    @Nullable List<String> elements,
    @Nullable String section,
    @Nullable String under) {}
