package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something about an indicator that does not fit together: overlap, gap, upside-down,
 * without-status, in-no-band, same-day or same-year; with the bands, the day or the year meant.
 */
public record FindingBody(
    String kind, List<BandBody> bands, @Nullable String day, @Nullable Integer year) {}
