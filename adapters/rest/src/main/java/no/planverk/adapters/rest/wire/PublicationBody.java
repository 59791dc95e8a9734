package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A plan on the web: what stands at its address. */
public record PublicationBody(
    String slug,
    String planId,
    String type,
    String title,
    @Nullable String subtitle,
    String language,
    @Nullable PeriodBody period,
    @Nullable String owner,
    List<SdgBody> sdg,
    List<String> themes,
    String standing,
    int version,
    int correction,
    @Nullable DecisionBody decision,
    @Nullable String inForceFrom,
    @Nullable String source,
    @Nullable String hash,
    @Nullable String hashAlgorithm,
    String publishedAt,
    String url,
    List<Integer> versions) {}
