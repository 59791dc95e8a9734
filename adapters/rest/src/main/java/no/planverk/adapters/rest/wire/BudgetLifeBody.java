package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/** How far a financial plan is: the plan of the next year once it is made, and whether closed. */
public record BudgetLifeBody(
    @Nullable String next, @Nullable String rolledAt, @Nullable String closedAt, long revision) {}
