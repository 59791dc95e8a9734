package no.planverk.domain.tenant;

import java.time.Instant;
import java.util.Optional;

/**
 * How much a municipality has of everything, as it was last counted.
 *
 * @param published plans of which something stands on the web
 * @param planners people who have a role in a plan, of their own or by their unit
 * @param rows rows of all tables, as the database's statistics have them
 * @param bytes what tables, indexes and stored files take on disk
 * @param lastActivity when anything was last changed
 */
public record TenantFigures(
    PlanCount plans,
    int published,
    int planners,
    int people,
    long rows,
    long bytes,
    Optional<Instant> lastActivity,
    Instant countedAt) {}
