package no.planverk.tenants.fleet;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import no.planverk.application.port.Fleet;
import no.planverk.domain.tenant.FleetStatus;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;
import no.planverk.tenants.Cell;
import no.planverk.tenants.Jooq;
import no.planverk.tenants.Login;
import no.planverk.tenants.TenantNames;
import no.planverk.tenants.release.Changelog;
import no.planverk.tenants.release.Fingerprint;
import org.jooq.DSLContext;
import org.jooq.Record;
import org.jooq.exception.DataAccessException;

/** All tenants of a cell, read from the registry and the catalogue on a login that sees no plan. */
public final class FleetDatabase implements Fleet {
  private final Cell cell;

  public FleetDatabase(Cell cell) {
    this.cell = cell;
  }

  /** What a migration would take first: the steps that this build brings and the database lacks. */
  public List<String> unreleased() {
    return asked(
        registry -> {
          int newest = newest(registry);
          return Changelog.TENANT.stream()
              .filter(file -> Changelog.number(file) > newest)
              .map(
                  file ->
                      "%d %s (%s)"
                          .formatted(
                              Changelog.number(file),
                              Changelog.name(file),
                              Changelog.phase(file).id()))
              .toList();
        });
  }

  @Override
  public FleetStatus status() {
    return asked(
        registry ->
            new FleetStatus(
                newest(registry), standing(registry), last(registry), troubled(registry)));
  }

  private static int newest(DSLContext registry) {
    return registry
        .fetchSingle("SELECT coalesce(max(number), 0) AS newest FROM registry.release")
        .get("newest", Integer.class);
  }

  private static Map<Integer, Integer> standing(DSLContext registry) {
    return registry
        .fetch(
            """
            SELECT schema_release, count(*) FROM registry.tenant
            WHERE standing <> 'closed' GROUP BY schema_release
            """)
        .stream()
        .collect(
            Collectors.toMap(row -> row.get(0, Integer.class), row -> row.get(1, Integer.class)));
  }

  private static Optional<FleetStatus.Last> last(DSLContext registry) {
    return registry
        .fetchOptional(
            """
            SELECT id, target, began_at, ended_at, stopped FROM registry.rollout
            ORDER BY id DESC LIMIT 1
            """)
        .map(
            row ->
                new FleetStatus.Last(
                    row.get("target", Integer.class),
                    row.get("began_at", OffsetDateTime.class).toInstant(),
                    instant(row, "ended_at"),
                    Optional.ofNullable(row.get("stopped", String.class)),
                    byState(row.get("id", Integer.class), registry)));
  }

  private static Optional<Instant> instant(Record row, String column) {
    return Optional.ofNullable(row.get(column, OffsetDateTime.class))
        .map(OffsetDateTime::toInstant);
  }

  private static Map<String, Integer> byState(int rollout, DSLContext registry) {
    return registry
        .fetch(
            """
            SELECT state, count(*) FROM registry.rollout_tenant WHERE rollout_id = ? GROUP BY state
            """,
            rollout)
        .stream()
        .collect(
            Collectors.toMap(row -> row.get(0, String.class), row -> row.get(1, Integer.class)));
  }

  private static List<FleetStatus.Troubled> troubled(DSLContext registry) {
    return registry
        .fetch(
            """
            SELECT slug, wave, state, attempts, last_error
            FROM registry.rollout_tenant JOIN registry.tenant ON tenant.id = tenant
            WHERE rollout_id = (SELECT max(id) FROM registry.rollout) AND last_error IS NOT NULL
            ORDER BY state, wave, slug
            """)
        .map(
            row ->
                new FleetStatus.Troubled(
                    new TenantSlug(row.get("slug", String.class)),
                    row.get("wave", Integer.class),
                    row.get("state", String.class),
                    row.get("attempts", Integer.class),
                    row.get("last_error", String.class)));
  }

  /** One query for all, and one more for each that has drifted. */
  @Override
  public Map<TenantSlug, List<String>> drift() {
    return asked(
        registry -> {
          registry.execute("SET statement_timeout = 0");
          Map<String, String> seen = Fingerprint.ofTenants(registry);
          Map<TenantSlug, List<String>> drifted =
              new TreeMap<>(Comparator.comparing(TenantSlug::value));
          for (Record row : expected(registry)) {
            TenantNames names = TenantNames.of(new TenantId(row.get("id", String.class)));
            if (!row.get("fingerprint", String.class).equals(seen.get(names.schema()))) {
              drifted.put(
                  new TenantSlug(row.get("slug", String.class)),
                  Fingerprint.differences(names, registry));
            }
          }
          return drifted;
        });
  }

  private static List<Record> expected(DSLContext registry) {
    return List.copyOf(
        registry.fetch(
            """
        SELECT id, slug, fingerprint FROM registry.tenant
        JOIN registry.release ON number = schema_release
        WHERE fingerprint IS NOT NULL AND standing <> 'closed'
        """));
  }

  private <T> T asked(Function<DSLContext, T> question) {
    try (Connection connection = cell.connect(Login.REGISTRY)) {
      return question.apply(Jooq.on(connection));
    } catch (SQLException broken) {
      throw new DataAccessException("the fleet cannot be seen: " + broken.getMessage(), broken);
    }
  }
}
