package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/**
 * Something that a unit was given to follow up.
 *
 * @param plan the plan that words it
 * @param due by when: a day, or what the plan says
 * @param answer {@code accepted} or {@code questioned}; absent where nothing was said yet
 */
public record UnitWorkBody(
    String element,
    String kind,
    String title,
    @Nullable String plan,
    @Nullable String due,
    @Nullable String from,
    @Nullable String answer,
    @Nullable String words) {}
