package no.planverk.adapters.rest.wire;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A line of the register of indicators. The latest reading has no value where none was measured.
 */
public record IndicatorItemBody(
    String id,
    String title,
    @Nullable String owner,
    @Nullable String unit,
    String status,
    String trend,
    @Nullable ReadingBody latest,
    @Nullable YearValueBody target,
    @Nullable String nextDue,
    boolean overdue,
    List<LinkBody> plans,
    long revision) {}
