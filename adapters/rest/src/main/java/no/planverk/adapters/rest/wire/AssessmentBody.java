package no.planverk.adapters.rest.wire;

import org.jspecify.annotations.Nullable;

/**
 * How an indicator stands today and why: {@code basis} is band, path, not-measured or none. On a
 * path it says what was wanted on the day of the latest value, what is missing and how much may be
 * missing where it still is near; in a band, which; where it cannot be told, why.
 */
public record AssessmentBody(
    String status,
    String basis,
    @Nullable ReadingBody latest,
    @Nullable BandBody band,
    @Nullable String wanted,
    @Nullable String missing,
    @Nullable String leeway,
    @Nullable String why,
    String trend,
    @Nullable String nextDue,
    boolean overdue) {}
