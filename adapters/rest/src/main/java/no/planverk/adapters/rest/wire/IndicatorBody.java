package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An indicator: what it measures, how it stands today and why, what does not fit together, and in
 * which plans it stands. The source is the plan that words it.
 */
public record IndicatorBody(
    String id,
    String title,
    String source,
    @Nullable String owner,
    List<SdgBody> sdg,
    @Nullable String unit,
    @Nullable String direction,
    @Nullable YearValueBody baseline,
    List<YearValueBody> targets,
    List<ReadingItemBody> readings,
    List<BandBody> bands,
    IndicatorFactsBody facts,
    AssessmentBody assessment,
    List<FindingBody> findings,
    List<LinkBody> plans,
    boolean mayEnter,
    long revision,
    long factsRevision) {}
