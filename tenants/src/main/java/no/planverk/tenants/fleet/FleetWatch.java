package no.planverk.tenants.fleet;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import no.planverk.application.port.Vitals.Fleet;
import no.planverk.application.port.Vitals.Overdue;
import no.planverk.application.port.Vitals.Tenants;
import no.planverk.tenants.Cell;
import no.planverk.tenants.Login;
import no.planverk.tenants.Pool;
import no.planverk.tenants.RegistryConnection;
import org.jooq.DSLContext;

/** What operations watch of the fleet, read in one transaction that enters no tenant's schema. */
public final class FleetWatch implements AutoCloseable {
  private static final String TENANTS =
      """
      SELECT standing, schema_release, count(*)::int AS tenants
      FROM registry.tenant GROUP BY standing, schema_release ORDER BY standing, schema_release
      """;

  /** Whose tables are behind the newest release waits, or has failed the last time. */
  private static final String UPGRADES =
      """
      SELECT each AS state, count(id)::int AS tenants
      FROM unnest(ARRAY['waiting', 'failed']) AS each
      LEFT JOIN (
        SELECT id, CASE WHEN EXISTS (
            SELECT FROM registry.rollout_tenant
            WHERE rollout_id = (SELECT max(id) FROM registry.rollout)
              AND rollout_tenant.tenant = registry.tenant.id AND state = 'failed')
          THEN 'failed' ELSE 'waiting' END AS stands
        FROM registry.tenant
        WHERE standing <> 'closed'
          AND schema_release < (SELECT max(number) FROM registry.release)
      ) AS behind ON stands = each
      GROUP BY each
      """;

  private static final String OVERDUE =
      """
      SELECT count(*)::int AS jobs,
        coalesce(extract(epoch FROM now() - min(execution_time)), 0)::bigint AS seconds
      FROM cell.scheduled_task WHERE NOT picked AND execution_time < now()
      """;

  private final Pool pool;

  public FleetWatch(Cell cell) {
    this.pool = new Pool(cell, Login.REGISTRY, 1, true);
  }

  /**
   * @throws DatabaseAway when the registry does not answer
   */
  public Fleet look() {
    return new RegistryConnection(pool).in(FleetWatch::look);
  }

  private static Fleet look(DSLContext sql) {
    return new Fleet(tenants(sql), upgrades(sql), overdue(sql), lastBackup(sql));
  }

  private static List<Tenants> tenants(DSLContext sql) {
    return sql.fetch(TENANTS)
        .map(
            row ->
                new Tenants(
                    row.get("standing", String.class),
                    row.get("schema_release", Integer.class),
                    row.get("tenants", Integer.class)));
  }

  private static Map<String, Integer> upgrades(DSLContext sql) {
    return sql.fetch(UPGRADES).stream()
        .collect(
            Collectors.toMap(
                row -> row.get("state", String.class), row -> row.get("tenants", Integer.class)));
  }

  private static Overdue overdue(DSLContext sql) {
    return sql.fetchSingle(OVERDUE)
        .map(
            row ->
                new Overdue(
                    row.get("jobs", Integer.class),
                    Duration.ofSeconds(row.get("seconds", Long.class))));
  }

  private static Optional<Instant> lastBackup(DSLContext sql) {
    return Optional.ofNullable(
            sql.fetchSingle("SELECT max(at) AS at FROM cell.backup")
                .get("at", OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  @Override
  public void close() {
    pool.close();
  }
}
