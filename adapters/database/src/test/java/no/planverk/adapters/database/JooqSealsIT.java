package no.planverk.adapters.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import no.planverk.application.Desk;
import no.planverk.application.audit.SealJournal;
import no.planverk.application.audit.VerifyJournal;
import no.planverk.application.contract.Forger;
import no.planverk.application.contract.Planets;
import no.planverk.application.contract.SealContract;
import no.planverk.application.contract.TurningClock;
import no.planverk.application.memory.CountingIds;
import no.planverk.application.memory.MemoryDocuments;
import no.planverk.application.port.TenantStores;
import no.planverk.domain.journal.JournalCheck;
import no.planverk.domain.person.Actor;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.FreshDatabase;
import no.planverk.tenants.PostgresForTests;
import no.planverk.tenants.TenantDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The sealed journal on PostgreSQL, where only the superuser can tamper with it. */
final class JooqSealsIT implements SealContract {
  private static final FreshDatabase DATABASE = PostgresForTests.freshDatabase();
  private static final TenantDatabase TENANTS = DATABASE.tenants();
  private static final AtomicInteger OPENED = new AtomicInteger();

  private final TurningClock clock = new TurningClock(Planets.BEGINNING);
  private final MemoryDocuments documents = new MemoryDocuments();
  private final JooqTenants editing = new JooqTenants(TENANTS, documents, clock, changed -> {});
  private final JooqTenants jobs = editing.forJobs();
  private final Planets planets =
      new Planets(jobs, documents, clock, open("fjordvik"), open("havdal"));

  private static TenantId open(String name) {
    return DATABASE.open(name + "-" + OPENED.incrementAndGet()).id();
  }

  @AfterAll
  static void close() {
    TENANTS.close();
  }

  @Override
  public Planets planets() {
    return planets;
  }

  @Override
  public Forger forger() {
    return new Superuser(planets.fjordvik());
  }

  private record Superuser(TenantId tenant) implements Forger {
    private void forge(String sql, Object... values) {
      try {
        DATABASE.forged(tenant, sql, values);
      } catch (SQLException refused) {
        throw new AssertionError(refused);
      }
    }

    @Override
    public void changeRow(long seq) {
      forge("UPDATE journal SET act = 'adopt' WHERE seq = ?", seq);
    }

    @Override
    public void removeRow(long seq) {
      forge("DELETE FROM journal WHERE seq = ?", seq);
    }

    @Override
    public void addRow(long seq) {
      forge(
          """
          INSERT INTO journal (seq, at, actor_kind, act, object_kind, object_id)
          OVERRIDING SYSTEM VALUE VALUES (?, now(), 'person', 'adopt', 'plan', 'forged')
          """,
          seq);
    }

    @Override
    public void rehashRow(long seq) {
      forge("UPDATE journal_sealed SET hash = ? WHERE seq = ?", "e".repeat(64), seq);
      String hash = hashNow(seq);
      forge("UPDATE journal_sealed SET hash = ? WHERE seq = ?", hash, seq);
    }

    private String hashNow(long seq) {
      JooqTenants stores =
          new JooqTenants(
              TENANTS, new MemoryDocuments(), new TurningClock(Planets.BEGINNING), changed -> {});
      return stores.inTransaction(
          tenant,
          it ->
              no.planverk.domain.journal.SealedRow.of(
                      it.seals().after(0, 99).stream()
                          .flatMap(seal -> it.seals().in(seal).stream())
                          .flatMap(held -> held.now().stream())
                          .filter(row -> row.seq() == seq)
                          .findFirst()
                          .orElseThrow())
                  .hash());
    }

    @Override
    public void changeSealHash(long seal) {
      forge("UPDATE journal_seal SET hash = ? WHERE number = ?", "f".repeat(64), seal);
    }

    @Override
    public void removeSeal(long seal) {
      forge("DELETE FROM journal_seal WHERE number = ?", seal);
      forge("DELETE FROM journal_sealed WHERE seal = ?", seal);
    }
  }

  private SealJournal sealing() {
    return new SealJournal(new Desk(jobs, clock, new CountingIds()));
  }

  private String note(TenantStores stores) {
    Desk desk = new Desk(editing, clock, new CountingIds());
    Actor job = new Actor.SystemJob(planets.fjordvik());
    desk.note(stores, job, "edit", Desk.Subject.changed("unit", "u", 1));
    return "noted";
  }

  @Test
  void nobody_who_writes_waits_for_sealing_and_what_comes_late_is_sealed_later() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch sealed = new CountDownLatch(1);
    try (var slow = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<String> late =
          slow.submit(
              () ->
                  editing.inTransaction(
                      planets.fjordvik(),
                      stores -> {
                        note(stores);
                        begun.countDown();
                        awaited(sealed);
                        return note(stores);
                      }));
      awaited(begun);
      editing.inTransaction(planets.fjordvik(), this::note);
      assertThat(sealing().seal(VENDOR, planets.fjordvik())).isEqualTo(1);
      sealed.countDown();
      assertThat(late.get(20, TimeUnit.SECONDS)).isEqualTo("noted");
    }
    assertThat(sealing().seal(VENDOR, planets.fjordvik())).isEqualTo(2);
    assertThat(new VerifyJournal(jobs).verify(VENDOR, planets.fjordvik()))
        .isInstanceOf(JournalCheck.Whole.class);
  }

  private static void awaited(CountDownLatch latch) {
    try {
      assertThat(latch.await(20, TimeUnit.SECONDS)).isTrue();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  @Test
  void two_nodes_that_seal_at_once_leave_one_whole_chain() throws Exception {
    for (int round = 0; round < 20; round++) {
      editing.inTransaction(planets.fjordvik(), this::note);
      try (var nodes = Executors.newVirtualThreadPerTaskExecutor()) {
        List<Future<Long>> both =
            List.of(
                nodes.submit(() -> sealing().seal(VENDOR, planets.fjordvik())),
                nodes.submit(() -> sealing().seal(VENDOR, planets.fjordvik())));
        assertThat(both.get(0).get() + both.get(1).get()).isEqualTo(1);
      }
    }
    assertThat(new VerifyJournal(jobs).verify(VENDOR, planets.fjordvik()))
        .isInstanceOfSatisfying(
            JournalCheck.Whole.class, whole -> assertThat(whole.rows()).isEqualTo(20));
  }

  @Test
  void a_transaction_that_notes_says_so_once() throws SQLException {
    editing.inTransaction(planets.fjordvik(), stores -> note(stores) + note(stores));
    editing.inTransaction(planets.fjordvik(), stores -> stores.people().persons());
    assertThat(
            DATABASE.seen(
                Long.class,
                "SELECT count(*) FROM cell.change WHERE kind = 'journal' AND tenant = ?",
                planets.fjordvik().value()))
        .isEqualTo(1);
  }
}
