package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a plan's facts shall be. */
public record PlanFactsBody(
    @Nullable String type,
    @Nullable String title,
    @Nullable String subtitle,
    @Nullable String language,
    @Nullable PeriodBody period,
    @Nullable String ownerUnit,
    @Nullable List<String> parents,
    @Nullable List<String> replaces,
    @Nullable String significance,
    @Nullable String significanceReason,
    @Nullable List<SdgBody> sdg,
    @Nullable List<String> themes,
    @Nullable List<ExternalIdBody> externalIds,
    @Nullable SourceBody source,
    @Nullable String slug,
    @Nullable Boolean openToStaff) {}
