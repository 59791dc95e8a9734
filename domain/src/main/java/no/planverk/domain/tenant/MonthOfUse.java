package no.planverk.domain.tenant;

import java.time.YearMonth;

/**
 * What a municipality used in a month: what it had when it was last counted in it, nothing where it
 * was not, and all that was asked for from its first day to its last.
 */
public record MonthOfUse(
    TenantId tenant,
    TenantSlug slug,
    String name,
    YearMonth month,
    int plans,
    int published,
    int planners,
    long bytes,
    TenantUse use) {}
