package no.planverk.tenants.registry;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.port.Deed;
import no.planverk.application.port.Operators.Done;
import no.planverk.domain.person.OperatorId;
import no.planverk.domain.tenant.TenantId;
import org.jooq.DSLContext;
import org.jooq.Record;

/** The rows of what operators did. They are never changed. */
final class OperatorJournal {
  private OperatorJournal() {}

  /**
   * In the transaction of the deed itself, which fails where it carries out an order that has been
   * carried out.
   */
  static void keep(TenantId tenant, Deed deed, DSLContext owner) {
    add(Optional.of(tenant), deed, deed.operator().order(), owner);
  }

  /** A deed that carries out no order. */
  static int note(Optional<TenantId> tenant, Deed deed, DSLContext registry) {
    return add(tenant, deed, Optional.empty(), registry);
  }

  private static int add(
      Optional<TenantId> tenant, Deed deed, Optional<UUID> order, DSLContext registry) {
    return registry.execute(
        """
        INSERT INTO registry.journal (at, operator_id, act, tenant, detail, order_id)
        VALUES (CAST(? AS timestamptz), ?, ?, ?, ?, ?)
        """,
        deed.at().toString(),
        deed.operator().id().map(OperatorId::value).orElse(null),
        deed.act(),
        tenant.map(TenantId::value).orElse(null),
        deed.detail().orElse(null),
        order.orElse(null));
  }

  static Optional<TenantId> carriedOut(UUID order, DSLContext registry) {
    return registry
        .fetchOptional("SELECT tenant FROM registry.journal WHERE order_id = ?", order)
        .map(row -> new TenantId(row.get("tenant", String.class)));
  }

  static List<Done> newest(Optional<TenantId> tenant, int limit, DSLContext registry) {
    return registry
        .fetch(
            """
            SELECT j.at, coalesce(o.name, placed.placed_by) AS name, j.act, j.tenant, j.detail
            FROM registry.journal j LEFT JOIN registry.operator o ON o.id = j.operator_id
            LEFT JOIN registry.order placed ON placed.id = j.order_id
            WHERE CAST(? AS text) IS NULL OR j.tenant = ?
            ORDER BY j.seq DESC LIMIT ?
            """,
            tenant.map(TenantId::value).orElse(null),
            tenant.map(TenantId::value).orElse(null),
            limit)
        .map(OperatorJournal::done);
  }

  private static Done done(Record row) {
    return new Done(
        at(row),
        text(row, "name"),
        row.get("act", String.class),
        text(row, "tenant").map(TenantId::new),
        text(row, "detail"));
  }

  private static Instant at(Record row) {
    return row.get("at", OffsetDateTime.class).toInstant();
  }

  private static Optional<String> text(Record row, String column) {
    return Optional.ofNullable(row.get(column, String.class));
  }
}
