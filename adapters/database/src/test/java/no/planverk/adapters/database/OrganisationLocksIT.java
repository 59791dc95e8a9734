package no.planverk.adapters.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import no.planverk.application.Almanac;
import no.planverk.application.Desk;
import no.planverk.application.Expected;
import no.planverk.application.Once;
import no.planverk.application.Reply;
import no.planverk.application.contract.Planets;
import no.planverk.application.contract.TurningClock;
import no.planverk.application.lists.ImportPersons;
import no.planverk.application.lists.ImportReport;
import no.planverk.application.memory.MemoryDocuments;
import no.planverk.application.people.EditUnit;
import no.planverk.application.people.UnitWords;
import no.planverk.application.port.StaffTables;
import no.planverk.domain.person.Actor;
import no.planverk.domain.person.UnitId;
import no.planverk.domain.person.UnitLife;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.FreshDatabase;
import no.planverk.tenants.PostgresForTests;
import no.planverk.tenants.TenantDatabase;
import no.planverk.tenants.registry.TenantRegistry;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What only a database can do wrong with the organisation: two at once, and very many. */
@Timeout(120)
final class OrganisationLocksIT {
  private static final FreshDatabase DATABASE = PostgresForTests.freshDatabase();
  private static final TenantDatabase TENANTS = DATABASE.tenants();
  private static final TenantRegistry REGISTRY = DATABASE.registry();
  private static final TenantId FJORDVIK = DATABASE.open("fjordvik").id();
  private static final ExecutorService THREADS = Executors.newVirtualThreadPerTaskExecutor();
  private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

  private final JooqTenants tenants =
      new JooqTenants(
          TENANTS, new MemoryDocuments(), new TurningClock(Planets.BEGINNING), tenant -> {});
  private final Desk desk =
      new Desk(tenants, new TurningClock(Planets.BEGINNING), UUID::randomUUID);
  private final Almanac almanac = new Almanac(desk, REGISTRY);
  private final Actor job = new Actor.SystemJob(FJORDVIK);

  @AfterAll
  static void close() {
    THREADS.close();
    REGISTRY.close();
    TENANTS.close();
  }

  @Test
  void two_moves_at_once_never_weave_a_circle() throws Exception {
    EditUnit editUnit = new EditUnit(desk, almanac);
    for (int round = 0; round < 20; round++) {
      UnitLife one = stored("One");
      UnitLife two = stored("Two");
      var start = new CountDownLatch(1);
      Future<Boolean> first = THREADS.submit(() -> moved(editUnit, one, two.id(), start));
      Future<Boolean> second = THREADS.submit(() -> moved(editUnit, two, one.id(), start));
      start.countDown();

      assertThat(List.of(first.get(), second.get())).containsExactlyInAnyOrder(true, false);
    }
  }

  private UnitLife stored(String name) {
    UnitLife unit = UnitLife.begun(new UnitId(UUID.randomUUID()), TODAY, name, Optional.empty());
    return tenants.inTransaction(
        FJORDVIK,
        stores -> {
          stores.people().add(unit);
          return unit;
        });
  }

  private boolean moved(EditUnit editUnit, UnitLife unit, UnitId under, CountDownLatch start)
      throws InterruptedException {
    assertThat(start.await(10, TimeUnit.SECONDS)).isTrue();
    return editUnit.edit(
            job,
            unit.id(),
            Expected.revision(1),
            UnitWords.named("Moved", Optional.of(under)),
            Optional.empty())
        instanceof Reply.Done<?>;
  }

  @Test
  void a_list_of_twenty_thousand_people_is_taken_in_and_again_and_changed() {
    ImportReport first = taken(new ImportPersons(desk, almanac, new Given(lines("fjordvik"))));
    assertThat(first.added()).hasSize(20_000);
    ImportReport second = taken(new ImportPersons(desk, almanac, new Given(lines("fjordvik"))));
    assertThat(second.unchanged()).isEqualTo(20_000);
    assertThat(second.added()).isEmpty();
    ImportReport third = taken(new ImportPersons(desk, almanac, new Given(lines("askvik"))));
    assertThat(third.changed()).hasSize(20_000);
  }

  private static List<StaffTables.Line> lines(String host) {
    List<StaffTables.Line> lines = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      lines.add(
          new StaffTables.Line(
              i + 2,
              Map.of(
                  StaffTables.Column.EXTERNAL_ID, "e" + i,
                  StaffTables.Column.NAME, "Person " + i,
                  StaffTables.Column.EMAIL, "p" + i + "@" + host + ".example")));
    }
    return lines;
  }

  private ImportReport taken(ImportPersons importPersons) {
    Reply<ImportReport> reply = importPersons.take(job, Once.eachTime(), new byte[0], false);
    if (reply instanceof Reply.Done<ImportReport>(ImportReport report)) {
      return report;
    }
    throw new AssertionError(reply);
  }

  /** A file that has been read. */
  private record Given(List<StaffTables.Line> lines) implements StaffTables {
    @Override
    public Reading read(byte[] file, Set<Column> known) {
      return new Read(EnumSet.of(Column.EXTERNAL_ID, Column.NAME, Column.EMAIL), lines, List.of());
    }

    @Override
    public byte[] write(List<Column> columns, List<Line> written) {
      throw new UnsupportedOperationException("nothing is written");
    }
  }
}
