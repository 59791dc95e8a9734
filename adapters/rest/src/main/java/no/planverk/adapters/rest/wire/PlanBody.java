package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan's facts and its history. */
public record PlanBody(
    String id,
    String type,
    String title,
    @Nullable String subtitle,
    String language,
    @Nullable PeriodBody period,
    @Nullable String ownerUnit,
    List<LinkBody> parents,
    List<LinkBody> replaces,
    @Nullable String significance,
    @Nullable String significanceReason,
    List<SdgBody> sdg,
    List<String> themes,
    List<ExternalIdBody> externalIds,
    @Nullable SourceBody source,
    @Nullable String slug,
    boolean openToStaff,
    boolean registeredOnly,
    @Nullable String stage,
    List<VersionBody> versions,
    List<HearingBody> hearings,
    List<StageBody> stages,
    List<PublishedBody> published,
    String createdAt,
    String changedAt,
    long revision) {}
