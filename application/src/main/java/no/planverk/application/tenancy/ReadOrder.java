package no.planverk.application.tenancy;

import java.util.Optional;
import java.util.UUID;
import no.planverk.application.port.Orders;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.PlacedOrder;

/** An operator looks how far an order is. */
public final class ReadOrder {
  private final Orders orders;

  public ReadOrder(Orders orders) {
    this.orders = orders;
  }

  public Optional<PlacedOrder> read(Operator operator, UUID id) {
    return orders.find(id);
  }
}
