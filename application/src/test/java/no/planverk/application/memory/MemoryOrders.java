package no.planverk.application.memory;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.planverk.application.port.Orders;
import no.planverk.domain.tenant.PlacedOrder;
import no.planverk.domain.tenant.PlacedOrder.Placing;
import no.planverk.domain.tenant.PlacedOrder.Progress;
import no.planverk.domain.tenant.TenancyOrder;

/** Orders that are forgotten when the program ends; what failed is taken again at once. */
public final class MemoryOrders implements Orders, Orders.Queue {
  private final Map<UUID, PlacedOrder> orders = new LinkedHashMap<>();
  private final Map<String, UUID> keys = new LinkedHashMap<>();

  @Override
  public Placing place(UUID id, TenancyOrder order, String key, String by, Instant at) {
    UUID known = keys.putIfAbsent(key, id);
    if (known == null) {
      PlacedOrder placed =
          new PlacedOrder(id, order, by, at, new Progress.Waiting(0, Optional.empty()));
      orders.put(id, placed);
      return new Placing.New(placed);
    }
    PlacedOrder placed = find(known).orElseThrow();
    return placed.order().equals(order) && placed.by().equals(by)
        ? new Placing.Known(placed)
        : new Placing.KeyUsedForAnother();
  }

  @Override
  public Optional<PlacedOrder> find(UUID id) {
    return Optional.ofNullable(orders.get(id));
  }

  @Override
  public boolean take(Instant now, Function<PlacedOrder, Progress> work) {
    Optional<PlacedOrder> next =
        orders.values().stream()
            .filter(it -> it.progress() instanceof Progress.Waiting)
            .findFirst();
    next.ifPresent(
        it ->
            orders.put(
                it.id(), new PlacedOrder(it.id(), it.order(), it.by(), it.at(), work.apply(it))));
    return next.isPresent();
  }
}
