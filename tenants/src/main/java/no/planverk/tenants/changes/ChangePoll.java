package no.planverk.tenants.changes;

import java.sql.Connection;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.Jooq;
import org.jooq.DSLContext;

/**
 * Reads from one connection what is new among the changes of one kind. Numbers are given out before
 * they commit, so "greater than the last number" would lose the slow ones; instead each look goes
 * back to the oldest transaction that was still open at the look before.
 */
final class ChangePoll {
  static final String PUBLISHED = "published";
  static final String JOURNAL = "journal";
  static final String SENT = "sent";

  /** Changes are kept for a day; whoever has not looked for so long may have lost some. */
  private static final Duration ATTENTION = Duration.ofHours(12);

  private final DSLContext cell;
  private final String kind;
  private String oldestOpen;
  private OffsetDateTime looked;
  private boolean slept;
  private Set<Long> seen = Set.of();

  ChangePoll(Connection connection, String kind) {
    this.kind = kind;
    this.cell = Jooq.on(connection);
    var now =
        cell.fetchSingle(
            "SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS oldest, now() AS time");
    this.oldestOpen = now.get("oldest", String.class);
    this.looked = now.get("time", OffsetDateTime.class);
  }

  /** Whether so much time passed before the last look that changes may have been forgotten. */
  boolean hasSlept() {
    return slept;
  }

  /** The tenants that have changed since the last look, or since this poll began. */
  Set<TenantId> look() {
    var rows =
        cell.fetch(
            """
            SELECT now.oldest::text AS oldest, now.time, change.id, change.tenant
            FROM (SELECT pg_snapshot_xmin(pg_current_snapshot()) AS oldest, now() AS time) AS now
            LEFT JOIN cell.change ON change.xact >= CAST(? AS xid8) AND change.kind = ?
            ORDER BY change.id
            """,
            oldestOpen,
            kind);
    OffsetDateTime time = rows.getFirst().get("time", OffsetDateTime.class);
    slept = looked.plus(ATTENTION).isBefore(time);
    looked = time;
    Set<Long> ids = new HashSet<>();
    Set<TenantId> changed = new LinkedHashSet<>();
    for (var row : rows) {
      oldestOpen = row.get("oldest", String.class);
      Long id = row.get("id", Long.class);
      if (id != null && ids.add(id) && !seen.contains(id)) {
        changed.add(new TenantId(row.get("tenant", String.class)));
      }
    }
    seen = ids;
    return changed;
  }
}
