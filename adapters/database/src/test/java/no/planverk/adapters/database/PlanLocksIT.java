package no.planverk.adapters.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.planverk.application.contract.Planets;
import no.planverk.application.contract.Samples;
import no.planverk.application.contract.TurningClock;
import no.planverk.application.memory.MemoryDocuments;
import no.planverk.domain.plan.Plan;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.FreshDatabase;
import no.planverk.tenants.PostgresForTests;
import no.planverk.tenants.TenantDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Who waits for whom at a plan: writers for a decision and a decision for writers. */
@Timeout(30)
final class PlanLocksIT {
  private static final FreshDatabase DATABASE = PostgresForTests.freshDatabase();
  private static final TenantDatabase TENANTS = DATABASE.tenants();
  private static final TenantId FJORDVIK = DATABASE.open("fjordvik").id();
  private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();

  private final JooqTenants tenants =
      new JooqTenants(
          TENANTS, new MemoryDocuments(), new TurningClock(Planets.BEGINNING), tenant -> {});
  private final Plan plan = Samples.plan("Klimaplan");

  @AfterAll
  static void close() {
    THREADS.close();
    TENANTS.close();
  }

  @BeforeEach
  void storePlan() {
    tenants.inTransaction(
        FJORDVIK,
        stores -> {
          stores.plans().add(plan);
          return plan;
        });
  }

  @Test
  void a_writer_waits_for_a_decision_and_sees_it() throws Exception {
    var decided = new CountDownLatch(1);
    Future<Boolean> decision = THREADS.submit(() -> decide(decided));
    await(decided);
    Plan found =
        tenants.inTransaction(
            FJORDVIK, stores -> stores.plans().findForWriting(plan.id()).orElseThrow());
    assertThat(decision.get()).isTrue();
    assertThat(found.revision()).isEqualTo(2);
  }

  private boolean decide(CountDownLatch decided) {
    return tenants.inTransaction(
        FJORDVIK,
        stores -> {
          Plan found = stores.plans().findForDeciding(plan.id()).orElseThrow();
          decided.countDown();
          untilSomeoneWaits();
          return stores.plans().save(found);
        });
  }

  @Test
  void writers_do_not_wait_for_each_other() throws Exception {
    var both = new CountDownLatch(2);
    Future<?> first = THREADS.submit(() -> write(both));
    Future<?> second = THREADS.submit(() -> write(both));
    first.get();
    second.get();
  }

  private void write(CountDownLatch both) {
    tenants.inTransaction(
        FJORDVIK,
        stores -> {
          assertThat(stores.plans().findForWriting(plan.id())).contains(plan);
          both.countDown();
          await(both);
          return both;
        });
  }

  private static void untilSomeoneWaits() {
    for (int looks = 0; looks < 500; looks++) {
      if (someoneWaits()) {
        return;
      }
    }
    throw new AssertionError("nobody waits for the plan");
  }

  private static boolean someoneWaits() {
    try {
      return DATABASE.seen(
              Long.class,
              "SELECT count(*) FROM pg_stat_activity"
                  + " WHERE wait_event_type = 'Lock' AND datname = current_database()")
          > 0;
    } catch (SQLException broken) {
      throw new IllegalStateException(broken);
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }
}
