package no.planverk.tenants.registry;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.port.Orders;
import no.planverk.domain.tenant.PlacedOrder;
import no.planverk.domain.tenant.PlacedOrder.Placing;
import no.planverk.domain.tenant.TenancyOrder;
import no.planverk.tenants.RegistryConnection;
import org.jooq.DSLContext;

/** Orders as the server places and reads them: it may not change one. */
public final class OrderRegistry implements Orders {
  private final RegistryConnection registry;

  OrderRegistry(RegistryConnection registry) {
    this.registry = registry;
  }

  @Override
  public Placing place(UUID id, TenancyOrder order, String key, String by, Instant at) {
    return registry.in(sql -> place(id, order, key, by, at, sql));
  }

  private static Placing place(
      UUID id, TenancyOrder order, String key, String by, Instant at, DSLContext sql) {
    OrderColumns columns = OrderColumns.of(order);
    int added =
        sql.execute(
            """
            INSERT INTO registry.order (id, key, placed_by, placed_at, act, slug, other_slug, name,
              country, language, reason, days, at_once, next_at)
            VALUES (?, ?, ?, CAST(? AS timestamptz), ?, ?, ?, ?, ?, ?, ?, CAST(? AS int),
              CAST(? AS boolean), CAST(? AS timestamptz))
            ON CONFLICT (key) DO NOTHING
            """,
            id,
            key,
            by,
            at.toString(),
            order.act(),
            order.slug().value(),
            columns.otherSlug(),
            columns.name(),
            columns.country(),
            columns.language(),
            columns.reason(),
            columns.days(),
            columns.atOnce(),
            at.toString());
    PlacedOrder placed =
        sql.fetchSingle(OrderColumns.SELECT + "WHERE key = ?", key).map(OrderColumns::placed);
    if (added == 1) {
      return new Placing.New(placed);
    }
    return placed.order().equals(order) && placed.by().equals(by)
        ? new Placing.Known(placed)
        : new Placing.KeyUsedForAnother();
  }

  @Override
  public Optional<PlacedOrder> find(UUID id) {
    return registry.in(
        sql ->
            sql.fetchOptional(OrderColumns.SELECT + "WHERE id = ?", id).map(OrderColumns::placed));
  }
}
