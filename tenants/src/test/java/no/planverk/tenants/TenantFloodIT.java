package no.planverk.tenants;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.planverk.domain.tenant.Tenant;
import org.junit.jupiter.api.Test;

/** One municipality asks for more than there is; the others are answered all the same. */
final class TenantFloodIT {
  private static final int POOL = 6;
  private static final int FLOOD = 60;
  private static final int OTHERS = 200;

  private static final FreshDatabase DATABASE = PostgresForTests.freshDatabase();
  private static final Tenant FJORDVIK = DATABASE.open("fjordvik");
  private static final Tenant HAVDAL = DATABASE.open("havdal");
  private static final Tenant LINDSOE = DATABASE.open("lindsoe");

  private final AtomicInteger inside = new AtomicInteger();
  private final AtomicInteger mostInside = new AtomicInteger();
  private final AtomicInteger busy = new AtomicInteger();
  private final CountDownLatch full = new CountDownLatch(POOL / 2);
  private final CountDownLatch letGo = new CountDownLatch(1);

  @Test
  void a_flood_takes_half_of_a_pool_and_the_others_are_answered() throws Exception {
    try (var tenants = new TenantDatabase(DATABASE.cell(), POOL, Duration.ZERO);
        ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int request = 0; request < FLOOD; request++) {
        threads.execute(() -> flood(tenants));
      }
      List<Future<Integer>> answers = new ArrayList<>();
      try {
        assertThat(full.await(30, TimeUnit.SECONDS)).isTrue();
        for (Tenant other : List.of(HAVDAL, LINDSOE)) {
          answers.add(threads.submit(() -> answered(tenants, other)));
        }
        for (Future<Integer> each : answers) {
          assertThat(each.get(60, TimeUnit.SECONDS)).isEqualTo(OTHERS);
        }
        assertThat(inside).hasValue(POOL / 2);
      } finally {
        letGo.countDown();
      }
    }
    assertThat(mostInside).hasValue(POOL / 2);
    assertThat(busy).hasValue(FLOOD - POOL / 2);
  }

  private void flood(TenantDatabase tenants) {
    try {
      tenants.inTransaction(FJORDVIK.id(), Duty.EDITING, sql -> held());
    } catch (TenantBusy turnedAway) {
      busy.incrementAndGet();
    }
  }

  private boolean held() {
    mostInside.accumulateAndGet(inside.incrementAndGet(), Math::max);
    full.countDown();
    try {
      return letGo.await(60, TimeUnit.SECONDS);
    } catch (InterruptedException stop) {
      throw new IllegalStateException(stop);
    } finally {
      inside.decrementAndGet();
    }
  }

  /** How often it got what it asked for while the other floods. */
  private int answered(TenantDatabase tenants, Tenant other) {
    int answers = 0;
    for (int request = 0; request < OTHERS; request++) {
      answers +=
          tenants.inTransaction(
              other.id(),
              Duty.EDITING,
              sql ->
                  sql.fetchSingle("SELECT ?", inside.get() == POOL / 2 ? 1 : 0)
                      .into(Integer.class));
    }
    return answers;
  }
}
