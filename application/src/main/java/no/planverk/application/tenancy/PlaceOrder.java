package no.planverk.application.tenancy;

import java.time.Clock;
import java.util.Optional;
import no.planverk.application.port.Ids;
import no.planverk.application.port.Operators;
import no.planverk.application.port.Orders;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.PlacedOrder.Placing;
import no.planverk.domain.tenant.TenancyOrder;

/** An operator orders something done to a tenancy, by whoever owns the tables. */
public final class PlaceOrder {
  private final Orders orders;
  private final Operators operators;
  private final Ids ids;
  private final Clock clock;

  public PlaceOrder(Orders orders, Operators operators, Ids ids, Clock clock) {
    this.orders = orders;
    this.operators = operators;
    this.ids = ids;
    this.clock = clock;
  }

  /** The same order with the same key is placed once. */
  public Placing place(Operator operator, TenancyOrder order, Optional<String> key) {
    var id = ids.next();
    Placing placing =
        orders.place(id, order, key.orElse(id.toString()), operator.name(), clock.instant());
    if (placing instanceof Placing.New) {
      String what = order.act() + " " + order.slug() + ", by " + operator.name();
      operators.note(operator, "place-order", Optional.empty(), Optional.of(what), clock.instant());
    }
    return placing;
  }
}
