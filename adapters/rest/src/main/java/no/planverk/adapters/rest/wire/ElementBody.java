package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** An element with its words, values and places in the plan. */
public record ElementBody(
    String id,
    String kind,
    String title,
    @Nullable String text,
    @Nullable String internal,
    @Nullable String owner,
    List<SdgBody> sdg,
    @Nullable String start,
    @Nullable String deadline,
    @Nullable String status,
    @Nullable Integer priority,
    List<CostBody> costs,
    @Nullable String unit,
    @Nullable String direction,
    @Nullable YearValueBody baseline,
    List<YearValueBody> targets,
    List<ReadingBody> readings,
    List<BandBody> bands,
    String source,
    @Nullable String number,
    List<PlacementBody> placements,
    long revision) {}
