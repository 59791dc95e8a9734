package no.planverk.tenants.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.planverk.application.port.Deed;
import no.planverk.application.port.Operators;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.PlacedOrder;
import no.planverk.domain.tenant.PlacedOrder.Placing;
import no.planverk.domain.tenant.PlacedOrder.Progress;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.TenancyOrder;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantSlug;
import no.planverk.tenants.FreshDatabase;
import no.planverk.tenants.PostgresForTests;
import org.jooq.exception.DataAccessException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two workers at a time, and one that dies. */
final class OrderQueueIT {
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final Operator WORKER = new Operator("worker");

  private final FreshDatabase database = PostgresForTests.freshDatabase();
  private final OperatorRegistry operators =
      new OperatorRegistry(database.cell(), UUID::randomUUID);
  private final OrderQueue one = new OrderQueue(database.cell());
  private final OrderQueue other = new OrderQueue(database.cell());
  private final List<PlacedOrder> taken = Collections.synchronizedList(new ArrayList<>());

  @AfterEach
  void close() {
    operators.close();
  }

  private PlacedOrder placed(TenancyOrder order) {
    UUID id = UUID.randomUUID();
    return ((Placing.New) operators.orders().place(id, order, id.toString(), "ci", NOW)).placed();
  }

  private PlacedOrder hiding(String slug, int number) {
    return placed(new TenancyOrder.Hide(new TenantSlug(slug), "number " + number));
  }

  private Progress progress(PlacedOrder placed) {
    return operators.orders().find(placed.id()).orElseThrow().progress();
  }

  private Progress done(PlacedOrder placed) {
    taken.add(placed);
    return new Progress.Done(NOW);
  }

  @Test
  void each_order_is_taken_once_and_those_of_one_municipality_in_their_order() throws Exception {
    List<UUID> all = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      for (String slug : List.of("askim", "bamble", "drammen", "eid")) {
        all.add(hiding(slug, i).id());
      }
    }
    Set<TenantSlug> inHand = ConcurrentHashMap.newKeySet();
    CountDownLatch both = new CountDownLatch(2);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      List<Future<Integer>> workers = new ArrayList<>();
      for (OrderQueue queue : List.of(one, other)) {
        workers.add(threads.submit(() -> takeAll(queue, all.size(), inHand, both)));
      }
      for (Future<Integer> worker : workers) {
        assertThat(worker.get(60, TimeUnit.SECONDS)).isPositive();
      }
    }
    assertThat(taken)
        .extracting(PlacedOrder::id)
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(all);
    for (String slug : List.of("askim", "bamble", "drammen", "eid")) {
      assertThat(taken)
          .filteredOn(it -> it.order().slug().value().equals(slug))
          .extracting(PlacedOrder::id)
          .isEqualTo(ofSlug(all, slug));
    }
    assertThat(one.take(NOW, this::done)).isFalse();
  }

  /** In the order in which they were placed. */
  private List<UUID> ofSlug(List<UUID> all, String slug) {
    return all.stream()
        .filter(it -> operators.orders().find(it).orElseThrow().order().slug().value().equals(slug))
        .toList();
  }

  /** The first of each waits for the other's first: both have one in hand at a time. */
  private int takeAll(OrderQueue queue, int most, Set<TenantSlug> inHand, CountDownLatch both) {
    int mine = 0;
    while (taken.size() < most) {
      boolean took =
          queue.take(
              NOW,
              placed -> {
                assertThat(inHand.add(placed.order().slug())).isTrue();
                both.countDown();
                awaited(both);
                Progress progress = done(placed);
                inHand.remove(placed.order().slug());
                return progress;
              });
      mine += took ? 1 : 0;
    }
    return mine;
  }

  private static void awaited(CountDownLatch latch) {
    try {
      assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  @Test
  void what_a_worker_has_in_hand_is_nobody_elses_until_it_dies() {
    PlacedOrder first = hiding("askim", 1);
    PlacedOrder second = hiding("askim", 2);
    assertThatThrownBy(
            () ->
                one.take(
                    NOW,
                    placed -> {
                      assertThat(placed).isEqualTo(first);
                      assertThat(other.take(NOW, this::done)).isFalse();
                      killed();
                      return new Progress.Done(NOW);
                    }))
        .isInstanceOf(DataAccessException.class);
    assertThat(progress(first)).isEqualTo(new Progress.Waiting(0, Optional.empty()));
    assertThat(other.take(NOW, this::done)).isTrue();
    assertThat(other.take(NOW, this::done)).isTrue();
    assertThat(taken).extracting(PlacedOrder::id).containsExactly(first.id(), second.id());
    assertThat(progress(first)).isEqualTo(new Progress.Done(NOW));
  }

  /** The connection on which a worker holds its order. */
  private void killed() {
    try {
      assertThat(
              database.seen(
                  Integer.class,
                  """
                  SELECT count(pg_terminate_backend(pid, 5000)) FROM pg_stat_activity
                  WHERE datname = current_database() AND usename = 'planverk_migrator'
                  """))
          .isEqualTo(1);
    } catch (SQLException refused) {
      throw new AssertionError(refused);
    }
  }

  @Test
  void what_failed_waits_for_some_time_and_holds_up_its_municipality_alone() {
    PlacedOrder first = hiding("askim", 1);
    PlacedOrder second = hiding("askim", 2);
    PlacedOrder others = hiding("bamble", 1);
    one.take(NOW, placed -> new Progress.Waiting(1, Optional.of("the disk is full")));
    assertThat(other.take(NOW, this::done)).isTrue();
    assertThat(other.take(NOW, this::done)).isFalse();
    Instant later = NOW.plus(Duration.ofSeconds(30));
    assertThat(other.take(later, this::done)).isTrue();
    assertThat(other.take(later, this::done)).isTrue();
    assertThat(taken)
        .extracting(PlacedOrder::id)
        .containsExactly(others.id(), first.id(), second.id());
  }

  /** The other may have lost its connection to the order and act on it nevertheless. */
  @Test
  void two_workers_that_carry_out_one_order_do_it_once() {
    Tenant askim = database.open("askim");
    Tenant bamble = database.open("bamble");
    PlacedOrder placed = hiding("askim", 1);
    TenantStandings standings = new TenantStandings(database.cell(), database.provisioner());
    Deed deed = new Deed(WORKER.on(placed.id()), "hide-tenant", Optional.of("asked for"), NOW);
    Standing.Hidden hidden = new Standing.Open().hide("asked for", NOW);
    Standing.Open open = new Standing.Open();
    assertThat(operators.carriedOut(placed.id())).isEmpty();
    assertThat(standings.stand(askim, hidden, deed)).isTrue();
    assertThat(operators.carriedOut(placed.id())).contains(askim.id());
    assertThatThrownBy(() -> standings.stand(askim.standing(hidden), open, deed))
        .hasMessageContaining("journal_order_id_key");
    assertThatThrownBy(() -> standings.stand(bamble, hidden, deed))
        .hasMessageContaining("journal_order_id_key");
    try (TenantRegistry node = database.registry()) {
      assertThat(node.get(askim.id()).standing()).isEqualTo(hidden);
      assertThat(node.get(bamble.id())).isEqualTo(bamble);
    }
    assertThat(operators.journal(Optional.of(askim.id()), 9))
        .extracting(Operators.Done::act, Operators.Done::operator)
        .containsExactly(
            tuple("hide-tenant", Optional.of("ci")), tuple("open-tenant", Optional.empty()));
  }
}
