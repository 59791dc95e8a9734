package no.planverk.tenants.fleet;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import no.planverk.application.port.Figures;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.tenant.FleetTenant;
import no.planverk.domain.tenant.MonthOfUse;
import no.planverk.domain.tenant.PlanCount;
import no.planverk.domain.tenant.TenantFigures;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;
import no.planverk.domain.tenant.TenantUse;
import no.planverk.tenants.Cell;
import no.planverk.tenants.Login;
import no.planverk.tenants.Pool;
import no.planverk.tenants.RegistryConnection;
import no.planverk.tenants.registry.StandingColumns;
import no.planverk.tenants.release.Changelog;
import org.jooq.DSLContext;
import org.jooq.Record;

/**
 * The figures of all tenants in the schema {@code cell}: read on the login of the registry and
 * written on that for jobs, neither of which takes a tenant's role. Threads share it.
 */
public final class FleetFigures implements Figures, AutoCloseable {
  private static final int READING = 2;
  private static final int WRITING = 1;

  private final Pool reading;
  private final Pool writing;

  public FleetFigures(Cell cell) {
    this.reading = new Pool(cell, Login.REGISTRY, READING, true);
    this.writing = new Pool(cell, Login.JOBS, WRITING, false);
  }

  @Override
  public List<Due> due(Instant countedBefore) {
    return new RegistryConnection(reading)
        .in(
            sql ->
                sql.fetch(
                        """
                        SELECT tenant.id, pg_snapshot_xmin(pg_current_snapshot())::text AS heard
                        FROM registry.tenant
                        LEFT JOIN cell.figures ON figures.tenant = tenant.id
                        LEFT JOIN (
                          SELECT tenant, max(xact) AS newest FROM cell.change GROUP BY tenant
                        ) AS news ON news.tenant = tenant.id
                        WHERE standing <> 'closed' AND schema_release >= ? AND NOT EXISTS (
                          SELECT FROM registry.release
                          WHERE phase = 'contract' AND number > ? AND number <= schema_release)
                          AND (figures.tenant IS NULL
                          OR figures.counted_at < CAST(? AS timestamptz)
                          OR news.newest >= figures.heard)
                        ORDER BY figures.counted_at NULLS FIRST, tenant.id
                        """,
                        Changelog.neededRelease(),
                        Changelog.newestRelease(),
                        countedBefore.toString())
                    .map(row -> new Due(id(row), row.get("heard", String.class))));
  }

  @Override
  public void keep(Due due, TenantFigures figures, YearMonth month) {
    new RegistryConnection(writing).in(sql -> keep(due, figures, month, sql));
  }

  private static int keep(Due due, TenantFigures figures, YearMonth month, DSLContext sql) {
    PlanCount plans = figures.plans();
    sql.execute(
        """
        INSERT INTO cell.figures (tenant, drafts, in_hearing, finalising, settled, given_up,
          published, planners, people, row_count, bytes, last_activity, counted_at, heard)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?,
          CAST(? AS timestamptz), CAST(? AS timestamptz), CAST(? AS xid8))
        ON CONFLICT (tenant) DO UPDATE SET
          drafts = excluded.drafts, in_hearing = excluded.in_hearing,
          finalising = excluded.finalising, settled = excluded.settled,
          given_up = excluded.given_up, published = excluded.published,
          planners = excluded.planners, people = excluded.people,
          row_count = excluded.row_count, bytes = excluded.bytes,
          last_activity = excluded.last_activity, counted_at = excluded.counted_at,
          heard = excluded.heard
        """,
        due.tenant().value(),
        plans.drafts(),
        plans.inHearing(),
        plans.finalising(),
        plans.settled(),
        plans.givenUp(),
        figures.published(),
        figures.planners(),
        figures.people(),
        figures.rows(),
        figures.bytes(),
        figures.lastActivity().map(Instant::toString).orElse(null),
        figures.countedAt().toString(),
        due.heard());
    return sql.execute(
        """
        INSERT INTO cell.figures_month (tenant, month, plans, published, planners, bytes)
        VALUES (?, ?, ?, ?, ?, ?)
        ON CONFLICT (tenant, month) DO UPDATE SET
          plans = excluded.plans, published = excluded.published,
          planners = excluded.planners, bytes = excluded.bytes
        """,
        due.tenant().value(),
        month.atDay(1),
        plans.plans(),
        figures.published(),
        figures.planners(),
        figures.bytes());
  }

  @Override
  public List<FleetTenant> all() {
    return new RegistryConnection(reading)
        .in(
            sql ->
                sql.fetch(
                        """
                        SELECT id, slug, name, country, created_at, figures.*, %s
                        FROM registry.tenant
                        LEFT JOIN cell.figures ON figures.tenant = tenant.id ORDER BY slug
                        """
                            .formatted(StandingColumns.ALL))
                    .map(FleetFigures::fleetTenant));
  }

  private static FleetTenant fleetTenant(Record row) {
    return new FleetTenant(
        id(row),
        new TenantSlug(row.get("slug", String.class)),
        row.get("name", String.class),
        Country.of(row.get("country", String.class)),
        StandingColumns.tenancy(row),
        row.get("schema_release", Integer.class),
        instant(row, "created_at").orElseThrow(),
        instant(row, "counted_at").map(it -> figures(row, it)));
  }

  private static TenantFigures figures(Record row, Instant countedAt) {
    return new TenantFigures(
        new PlanCount(
            row.get("drafts", Integer.class),
            row.get("in_hearing", Integer.class),
            row.get("finalising", Integer.class),
            row.get("settled", Integer.class),
            row.get("given_up", Integer.class)),
        row.get("published", Integer.class),
        row.get("planners", Integer.class),
        row.get("people", Integer.class),
        row.get("row_count", Long.class),
        row.get("bytes", Long.class),
        instant(row, "last_activity"),
        countedAt);
  }

  @Override
  public List<MonthOfUse> month(YearMonth month) {
    LocalDate first = month.atDay(1);
    LocalDate next = month.plusMonths(1).atDay(1);
    return new RegistryConnection(reading)
        .in(
            sql ->
                sql.fetch(
                        """
                        SELECT id, slug, name,
                          coalesce(plans, 0) AS plans, coalesce(published, 0) AS published,
                          coalesce(planners, 0) AS planners, coalesce(bytes, 0) AS bytes,
                          coalesce(views, 0)::bigint AS views,
                          coalesce(asked, 0)::bigint AS asked
                        FROM registry.tenant
                        LEFT JOIN cell.figures_month AS had ON had.tenant = id AND had.month = ?
                        LEFT JOIN (
                          SELECT tenant, sum(public_views) AS views, sum(requests) AS asked
                          FROM cell.usage_day WHERE day >= ? AND day < ? GROUP BY tenant
                        ) AS used ON used.tenant = id
                        WHERE NOT training AND created_at < CAST(? AS date)
                        ORDER BY slug
                        """,
                        first,
                        first,
                        next,
                        next)
                    .map(row -> monthOfUse(row, month)));
  }

  private static MonthOfUse monthOfUse(Record row, YearMonth month) {
    return new MonthOfUse(
        id(row),
        new TenantSlug(row.get("slug", String.class)),
        row.get("name", String.class),
        month,
        row.get("plans", Integer.class),
        row.get("published", Integer.class),
        row.get("planners", Integer.class),
        row.get("bytes", Long.class),
        new TenantUse(row.get("views", Long.class), row.get("asked", Long.class)));
  }

  @Override
  public void add(LocalDate day, Map<TenantId, TenantUse> uses) {
    List<Map.Entry<TenantId, TenantUse>> rows = List.copyOf(uses.entrySet());
    new RegistryConnection(writing)
        .in(
            sql ->
                sql.execute(
                    """
                    INSERT INTO cell.usage_day AS kept (day, tenant, public_views, requests)
                    SELECT ?, tenant, views, asked
                    FROM unnest(?::text[], ?::bigint[], ?::bigint[]) AS used (tenant, views, asked)
                    ORDER BY tenant
                    ON CONFLICT (day, tenant) DO UPDATE SET
                      public_views = kept.public_views + excluded.public_views,
                      requests = kept.requests + excluded.requests
                    """,
                    day,
                    rows.stream().map(it -> it.getKey().value()).toArray(String[]::new),
                    rows.stream().map(it -> it.getValue().publicViews()).toArray(Long[]::new),
                    rows.stream().map(it -> it.getValue().requests()).toArray(Long[]::new)));
  }

  private static TenantId id(Record row) {
    return new TenantId(row.get("id", String.class));
  }

  private static Optional<Instant> instant(Record row, String column) {
    return Optional.ofNullable(row.get(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  @Override
  public void close() {
    reading.close();
    writing.close();
  }
}
