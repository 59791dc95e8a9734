package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A measure that is taken into a financial plan, its place in the ranking and its costs. */
public record BudgetMeasureBody(
    MeasureStandingBody standing,
    String title,
    String kind,
    @Nullable String owner,
    List<String> goals,
    List<String> plans,
    List<CostBody> costs) {}
