package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an element shall say. A new one also says its kind and may say where it stands: parent,
 * position, label and what it contributes to.
 */
public record ElementWordsBody(
    @Nullable String kind,
    @Nullable String title,
    @Nullable String text,
    @Nullable String internal,
    @Nullable String owner,
    @Nullable List<SdgBody> sdg,
    @Nullable String start,
    @Nullable String deadline,
    @Nullable String status,
    @Nullable Integer priority,
    @Nullable List<CostBody> costs,
    @Nullable String unit,
    @Nullable String direction,
    @Nullable YearValueBody baseline,
    @Nullable List<YearValueBody> targets,
    @Nullable List<ReadingBody> readings,
    @Nullable List<BandBody> bands,
    @Nullable String parent,
    @Nullable Integer position,
    @Nullable String label,
    @Nullable List<String> contributesTo) {}
