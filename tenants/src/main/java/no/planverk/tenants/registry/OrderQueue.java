package no.planverk.tenants.registry;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import no.planverk.application.port.Orders;
import no.planverk.domain.tenant.PlacedOrder;
import no.planverk.domain.tenant.PlacedOrder.Progress;
import no.planverk.tenants.Cell;
import no.planverk.tenants.Commit;
import no.planverk.tenants.Jooq;
import no.planverk.tenants.Login;
import org.jooq.DSLContext;
import org.jooq.exception.DataAccessException;

/**
 * Orders as a worker takes them: those for one municipality one after another. The row stays locked
 * while the order is carried out, so no other worker has it; a worker that dies lets go of it. Its
 * key is not locked: the deed, in a transaction of its own, refers to it.
 */
public final class OrderQueue implements Orders.Queue {
  private static final Duration PAUSE = Duration.ofSeconds(30);

  private final Cell cell;

  public OrderQueue(Cell cell) {
    this.cell = cell;
  }

  @Override
  public boolean take(Instant now, Function<PlacedOrder, Progress> work) {
    try (Connection owner = cell.connect(Login.MIGRATOR)) {
      owner.setAutoCommit(false);
      DSLContext registry = Jooq.on(owner);
      Optional<PlacedOrder> next =
          registry
              .fetchOptional(
                  OrderColumns.SELECT
                      + """
                      AS oldest WHERE state = 'waiting' AND next_at <= CAST(? AS timestamptz)
                        AND NOT EXISTS (SELECT FROM registry.order earlier
                          WHERE earlier.state = 'waiting' AND earlier.slug = oldest.slug
                            AND earlier.seq < oldest.seq)
                      ORDER BY seq LIMIT 1 FOR NO KEY UPDATE SKIP LOCKED
                      """,
                  now.toString())
              .map(OrderColumns::placed);
      next.ifPresent(it -> note(it, work.apply(it), now, registry));
      Commit.of(owner);
      return next.isPresent();
    } catch (SQLException refused) {
      throw new DataAccessException(
          "the orders cannot be reached: " + refused.getMessage(), refused);
    }
  }

  private static void note(
      PlacedOrder placed, Progress progress, Instant now, DSLContext registry) {
    switch (progress) {
      case Progress.Waiting(int attempts, Optional<String> lastError) ->
          registry.execute(
              """
              UPDATE registry.order
              SET attempts = ?, last_error = ?, next_at = CAST(? AS timestamptz) WHERE id = ?
              """,
              attempts,
              lastError.orElse(null),
              now.plus(PAUSE.multipliedBy(attempts)).toString(),
              placed.id());
      case Progress.Done(Instant at) ->
          registry.execute(
              """
              UPDATE registry.order
              SET state = 'done', attempts = attempts + 1, ended_at = CAST(? AS timestamptz)
              WHERE id = ?
              """,
              at.toString(),
              placed.id());
      case Progress.Refused(Instant at, String why) ->
          registry.execute(
              """
              UPDATE registry.order
              SET state = 'refused', attempts = attempts + 1, last_error = ?,
                ended_at = CAST(? AS timestamptz)
              WHERE id = ?
              """,
              why,
              at.toString(),
              placed.id());
    }
  }
}
