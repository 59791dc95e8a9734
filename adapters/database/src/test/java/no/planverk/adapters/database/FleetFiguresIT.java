package no.planverk.adapters.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicInteger;
import no.planverk.application.contract.FiguresContract;
import no.planverk.application.contract.Planets;
import no.planverk.application.contract.TurningClock;
import no.planverk.application.memory.MemoryDocuments;
import no.planverk.application.port.Figures;
import no.planverk.domain.tenant.TenantFigures;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.Duty;
import no.planverk.tenants.FreshDatabase;
import no.planverk.tenants.PostgresForTests;
import no.planverk.tenants.TenantDatabase;
import no.planverk.tenants.changes.Changes;
import no.planverk.tenants.fleet.FleetFigures;
import org.jooq.DSLContext;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** The contract of the figures on PostgreSQL, and what it takes to have them. */
final class FleetFiguresIT implements FiguresContract {
  private static final FreshDatabase DATABASE = PostgresForTests.freshDatabase();
  private static final TenantDatabase TENANTS = DATABASE.tenants();
  private static final FleetFigures FIGURES = new FleetFigures(DATABASE.cell());
  private static final AtomicInteger OPENED = new AtomicInteger();

  private final TenantId fjordvik = open("fjordvik");
  private final TenantId havdal = open("havdal");

  private static TenantId open(String name) {
    return DATABASE.open(name + "-" + OPENED.incrementAndGet()).id();
  }

  @AfterAll
  static void close() {
    FIGURES.close();
    TENANTS.close();
  }

  @Override
  public Figures figures() {
    return FIGURES;
  }

  @Override
  public TenantId fjordvik() {
    return fjordvik;
  }

  @Override
  public TenantId havdal() {
    return havdal;
  }

  @Override
  public void change(TenantId tenant) {
    TENANTS.inTransaction(tenant, Duty.EDITING, FleetFiguresIT::noted);
  }

  private static boolean noted(DSLContext sql) {
    Changes.noteJournal(sql);
    return true;
  }

  private TenantFigures counted(TenantId tenant) {
    return new JooqTenants(
            TENANTS, new MemoryDocuments(), new TurningClock(Planets.BEGINNING), changed -> {})
        .forJobs()
        .inTransaction(
            tenant,
            stores -> stores.census().count(LocalDate.parse("2026-03-02"), Planets.BEGINNING));
  }

  @Test
  void the_room_that_a_municipality_takes_is_its_own() throws SQLException {
    TenantFigures before = counted(fjordvik);
    TenantFigures neighbour = counted(havdal);
    assertThat(before.bytes()).isPositive().isEqualTo(neighbour.bytes());
    DATABASE.forged(
        fjordvik,
        """
        INSERT INTO file (sha256, media_type, size, bytes)
        SELECT lpad(to_hex(n), 64, '0'), 'text/plain', 5, 'bytes'
        FROM generate_series(1, 10000) AS n
        """);
    DATABASE.forged(fjordvik, "ANALYZE file");
    TenantFigures after = counted(fjordvik);
    assertThat(after.bytes()).isGreaterThan(before.bytes() + 1_000_000);
    assertThat(after.rows() - before.rows()).isBetween(9_000L, 11_000L);
    assertThat(counted(havdal).bytes()).isEqualTo(neighbour.bytes());
  }

  @Test
  void who_waits_for_an_upgrade_is_not_counted_before_it_is_done() throws SQLException {
    release(-1);
    assertThat(FIGURES.due(Planets.BEGINNING))
        .extracting(Figures.Due::tenant)
        .contains(havdal)
        .doesNotContain(fjordvik);
    release(1);
    assertThat(FIGURES.due(Planets.BEGINNING))
        .extracting(Figures.Due::tenant)
        .contains(fjordvik, havdal);
  }

  private void release(int more) throws SQLException {
    DATABASE.forged(
        fjordvik,
        "UPDATE registry.tenant SET schema_release = schema_release + ? WHERE id = ?",
        more,
        fjordvik.value());
  }

  @Test
  void a_change_that_is_committed_late_is_not_missed() {
    TENANTS.inTransaction(
        fjordvik,
        Duty.EDITING,
        slow -> {
          noted(slow);
          for (Figures.Due due : FIGURES.due(Planets.BEGINNING)) {
            FIGURES.keep(due, counted(due.tenant()), MARCH);
          }
          return slow;
        });
    assertThat(FIGURES.due(YESTERDAY)).extracting(Figures.Due::tenant).contains(fjordvik);
  }
}
