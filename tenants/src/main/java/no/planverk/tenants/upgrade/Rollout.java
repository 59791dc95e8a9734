package no.planverk.tenants.upgrade;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;
import org.jooq.DSLContext;

/**
 * The rows of one rollout: who is in which wave, and how it went. A rollout that was halted is gone
 * on with, and who failed is tried again.
 */
final class Rollout {
  /** The second wave is a twentieth of the tenants, at least one; the third is the rest. */
  private static final int SMALL_PART = 20;

  /** Stands before all others. */
  private static final int AGAIN = 0;

  private final int id;

  private Rollout(int id) {
    this.id = id;
  }

  /** Under the lock of migrations. */
  static Rollout prepare(int target, RolloutOptions options, DSLContext registry) {
    Rollout rollout =
        registry
            .fetchOptional(
                """
                SELECT id FROM registry.rollout WHERE target = ? AND ended_at IS NULL
                ORDER BY id DESC LIMIT 1
                """,
                target)
            .or(
                () ->
                    registry.fetchOptional(
                        "INSERT INTO registry.rollout (target) VALUES (?) RETURNING id", target))
            .map(row -> new Rollout(row.get("id", Integer.class)))
            .orElseThrow();
    rollout.enter(target, options, registry);
    return rollout;
  }

  /** Those of the last one that failed, in a wave of their own; nothing where none did. */
  static Optional<Rollout> again(DSLContext registry) {
    return registry
        .fetchOptional(
            """
            UPDATE registry.rollout SET stopped = NULL WHERE id = (
              SELECT max(rollout_id) FROM registry.rollout_tenant WHERE state = 'failed')
            RETURNING id
            """)
        .map(row -> new Rollout(row.get("id", Integer.class)))
        .filter(it -> it.enterFailed(registry) > 0);
  }

  private int enterFailed(DSLContext registry) {
    return registry.execute(
        """
        UPDATE registry.rollout_tenant SET wave = ?, state = 'waiting'
        WHERE rollout_id = ? AND state = 'failed'
        """,
        AGAIN,
        id);
  }

  private void enter(int target, RolloutOptions options, DSLContext registry) {
    registry.execute(
        """
        INSERT INTO registry.rollout_tenant (rollout_id, tenant, wave, place, from_release)
        SELECT ?, id, CASE WHEN slug = ANY(?) THEN 1
            WHEN row_number() OVER later <= greatest(1, count(*) OVER () / ?) THEN 2 ELSE 3 END,
          row_number() OVER later, schema_release
        FROM registry.tenant WHERE schema_release < ? AND standing <> 'closed'
        WINDOW later AS (PARTITION BY slug = ANY(?) ORDER BY created_at, id)
        ON CONFLICT (rollout_id, tenant)
        DO UPDATE SET wave = EXCLUDED.wave, place = EXCLUDED.place, state = 'waiting'
        """,
        id,
        slugs(options),
        SMALL_PART,
        target,
        slugs(options));
    registry.execute("UPDATE registry.rollout SET stopped = NULL WHERE id = ?", id);
  }

  private static String[] slugs(RolloutOptions options) {
    return options.first().stream().map(TenantSlug::value).toArray(String[]::new);
  }

  /** How many wait in each wave that somebody waits in, in order. */
  List<Wave> waves(DSLContext registry) {
    return registry
        .fetch(
            """
            SELECT wave, count(*) AS tenants FROM registry.rollout_tenant
            WHERE rollout_id = ? AND state = 'waiting' GROUP BY wave ORDER BY wave
            """,
            id)
        .map(row -> new Wave(row.get("wave", Integer.class), row.get("tenants", Integer.class)));
  }

  record Wave(int number, int tenants) {
    boolean isOfFailed() {
      return number == AGAIN;
    }
  }

  /** Locks the row of one who waits, until the transaction ends. */
  Optional<TenantId> take(Wave wave, DSLContext worker) {
    return worker
        .fetchOptional(
            """
            SELECT tenant FROM registry.rollout_tenant
            WHERE rollout_id = ? AND wave = ? AND state = 'waiting'
            ORDER BY place LIMIT 1 FOR UPDATE SKIP LOCKED
            """,
            id,
            wave.number())
        .map(row -> new TenantId(row.get("tenant", String.class)));
  }

  void running(TenantId tenant, DSLContext worker) {
    worker.execute(
        "UPDATE registry.rollout_tenant SET state = 'running' WHERE rollout_id = ? AND tenant = ?",
        id,
        tenant.value());
  }

  void done(TenantId tenant, DSLContext worker) {
    worker.execute(
        """
        UPDATE registry.rollout_tenant
        SET state = 'done', attempts = attempts + 1, last_error = NULL, ended_at = now()
        WHERE rollout_id = ? AND tenant = ?
        """,
        id,
        tenant.value());
  }

  /** Goes to the end of the wave. */
  void again(TenantId tenant, String why, DSLContext worker) {
    note(tenant, "waiting", why, worker);
    worker.execute(
        """
        UPDATE registry.rollout_tenant SET place =
          (SELECT max(place) + 1 FROM registry.rollout_tenant WHERE rollout_id = ?)
        WHERE rollout_id = ? AND tenant = ?
        """,
        id,
        id,
        tenant.value());
  }

  void failed(TenantId tenant, String why, DSLContext worker) {
    note(tenant, "failed", why, worker);
  }

  private void note(TenantId tenant, String state, String why, DSLContext worker) {
    worker.execute(
        """
        UPDATE registry.rollout_tenant
        SET state = ?, attempts = attempts + 1, last_error = ?, ended_at = now()
        WHERE rollout_id = ? AND tenant = ?
        """,
        state,
        why,
        id,
        tenant.value());
  }

  int attempts(TenantId tenant, DSLContext worker) {
    return worker
        .fetchSingle(
            "SELECT attempts FROM registry.rollout_tenant WHERE rollout_id = ? AND tenant = ?",
            id,
            tenant.value())
        .get("attempts", Integer.class);
  }

  void stopped(String why, DSLContext registry) {
    registry.execute("UPDATE registry.rollout SET stopped = ? WHERE id = ?", why, id);
  }

  /** Only one that leaves nobody behind has ended. */
  void ended(DSLContext registry) {
    registry.execute(
        """
        UPDATE registry.rollout SET ended_at = now() WHERE id = ? AND NOT EXISTS (
          SELECT FROM registry.rollout_tenant WHERE rollout_id = ? AND state <> 'done')
        """,
        id,
        id);
  }
}
