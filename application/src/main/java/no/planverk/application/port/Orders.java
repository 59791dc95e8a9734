package no.planverk.application.port;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.planverk.domain.tenant.PlacedOrder;
import no.planverk.domain.tenant.TenancyOrder;

/** What operators have ordered: rows that wait for whoever owns the tables. */
public interface Orders {
  /**
   * Takes the order in, or answers with the one that came with the same key.
   *
   * @param by the name of the token that it came with
   */
  PlacedOrder.Placing place(UUID id, TenancyOrder order, String key, String by, Instant at);

  Optional<PlacedOrder> find(UUID id);

  /** What the worker reaches: on the owner's login. */
  interface Queue {
    /**
     * Takes the oldest order that waits and that no other worker has, and keeps what {@code work}
     * says came of it. When the worker dies meanwhile, the order waits as before.
     *
     * @return false where none waits
     */
    boolean take(Instant now, Function<PlacedOrder, PlacedOrder.Progress> work);
  }
}
