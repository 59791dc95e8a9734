package no.planverk.adapters.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import no.planverk.application.Desk;
import no.planverk.application.contract.Planets;
import no.planverk.application.contract.TurningClock;
import no.planverk.application.memory.MemoryDocuments;
import no.planverk.application.port.Letterbox;
import no.planverk.application.port.Operators.Done;
import no.planverk.application.port.Orders;
import no.planverk.application.port.PublishedPages;
import no.planverk.application.port.TenantStores;
import no.planverk.application.port.TenantTransactions;
import no.planverk.application.tenancy.CarryOutOrder;
import no.planverk.application.tenancy.CloseTenant;
import no.planverk.application.tenancy.CopyTenant;
import no.planverk.application.tenancy.DropTenant;
import no.planverk.application.tenancy.HideTenant;
import no.planverk.application.tenancy.OpenTenant;
import no.planverk.application.tenancy.RenameTenant;
import no.planverk.application.tenancy.ResumeTenant;
import no.planverk.application.tenancy.SuspendTenant;
import no.planverk.application.tenancy.TenancyLedger;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.CustomaryBodies;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.journal.JournalQuery;
import no.planverk.domain.journal.JournalRow;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.PlacedOrder;
import no.planverk.domain.tenant.PlacedOrder.Progress;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.TenancyOrder;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;
import no.planverk.tenants.FreshDatabase;
import no.planverk.tenants.PostgresForTests;
import no.planverk.tenants.TenantDatabase;
import no.planverk.tenants.registry.OperatorRegistry;
import no.planverk.tenants.registry.OrderQueue;
import no.planverk.tenants.registry.TenantProvisioner;
import no.planverk.tenants.registry.TenantRegistry;
import no.planverk.tenants.registry.TenantStandings;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;

/** A worker that is killed at any moment leaves an order that ends as done, and was done once. */
final class OrderSurvivalIT {
  private static final FreshDatabase DATABASE = PostgresForTests.freshDatabase();
  private static final TenantDatabase TENANTS = DATABASE.tenants();
  private static final TenantRegistry REGISTRY = DATABASE.registry();
  private static final OperatorRegistry OPERATORS =
      new OperatorRegistry(DATABASE.cell(), UUID::randomUUID);
  private static final OrderQueue QUEUE = new OrderQueue(DATABASE.cell());
  private static final Operator WORKER = new Operator("worker");

  private final TurningClock clock = new TurningClock(Planets.BEGINNING);
  private final TenantTransactions stores =
      new JooqTenants(TENANTS, new MemoryDocuments(), clock, changed -> {});

  @AfterAll
  static void close() {
    OPERATORS.close();
    REGISTRY.close();
    TENANTS.close();
  }

  /** What stops a worker. */
  private static final class Killed extends Error {
    private static final long serialVersionUID = 1;

    Killed(Object untold) {
      super("before it told of " + untold);
    }
  }

  private CarryOutOrder worker(Orders.Queue queue, TenantTransactions transactions) {
    REGISTRY.everythingChanged();
    Desk desk = new Desk(transactions, clock, UUID::randomUUID);
    TenancyLedger ledger =
        new TenancyLedger(
            new TenantStandings(DATABASE.cell(), new TenantProvisioner(DATABASE.cell(), clock)),
            clock);
    return new CarryOutOrder(
        queue,
        REGISTRY,
        OPERATORS,
        desk,
        new CarryOutOrder.Acts(
            new OpenTenant(desk, REGISTRY),
            new SuspendTenant(ledger),
            new HideTenant(ledger),
            new ResumeTenant(ledger),
            new RenameTenant(ledger),
            new CloseTenant(ledger),
            new DropTenant(ledger),
            new CopyTenant(desk, ledger)));
  }

  private PlacedOrder placed(TenancyOrder order) {
    UUID id = UUID.randomUUID();
    OPERATORS.orders().place(id, order, id.toString(), "ci", clock.instant());
    return OPERATORS.orders().find(id).orElseThrow();
  }

  private static Progress progress(PlacedOrder placed) {
    return OPERATORS.orders().find(placed.id()).orElseThrow().progress();
  }

  /** The act is done, and nobody hears of it. */
  private void killedAfterTheAct() {
    Orders.Queue dying =
        (now, work) ->
            QUEUE.take(
                now,
                placed -> {
                  throw new Killed(work.apply(placed));
                });
    assertThatThrownBy(() -> worker(dying, stores).carryOut(WORKER)).isInstanceOf(Killed.class);
  }

  private static Tenant tenant(String slug) {
    REGISTRY.everythingChanged();
    return REGISTRY.find(slug(slug)).orElseThrow();
  }

  private static TenantSlug slug(String slug) {
    return new TenantSlug(slug);
  }

  private List<String> bodies(Tenant tenant) {
    return stores.<List<Body>>inTransaction(tenant.id(), it -> it.people().bodies()).stream()
        .map(Body::name)
        .toList();
  }

  private List<JournalRow> journal(Tenant tenant) {
    return stores.inTransaction(
        tenant.id(), it -> it.journal().search(JournalQuery.EVERYTHING, Long.MAX_VALUE, 99));
  }

  private static List<String> acts(Tenant tenant) {
    return OPERATORS.journal(Optional.of(tenant.id()), 99).stream()
        .map(Done::act)
        .toList()
        .reversed();
  }

  @Test
  void every_act_is_done_once_though_its_worker_is_killed_after_it() {
    Tenant havdal = DATABASE.open("havdal");
    List<TenancyOrder> orders = new ArrayList<>();
    orders.add(new TenancyOrder.Open(slug("fjordvik"), "Fjordvik", Country.NO, Language.NB));
    orders.add(new TenancyOrder.Copy(slug("fjordvik"), slug("fjordvik-kurs"), "Kurs"));
    orders.add(new TenancyOrder.Suspend(slug("fjordvik"), "the bill"));
    orders.add(new TenancyOrder.Hide(slug("fjordvik"), "asked for"));
    orders.add(new TenancyOrder.Resume(slug("fjordvik")));
    orders.add(new TenancyOrder.Rename(slug("fjordvik"), slug("nyvik")));
    orders.add(new TenancyOrder.Close(slug("nyvik"), Duration.ofDays(90)));
    orders.add(new TenancyOrder.Drop(slug("nyvik"), true, Duration.ofDays(35)));
    for (TenancyOrder order : orders) {
      PlacedOrder placed = placed(order);
      killedAfterTheAct();
      assertThat(progress(placed))
          .as(order.act())
          .isEqualTo(new Progress.Waiting(0, Optional.empty()));
      clock.turn(Duration.ofMinutes(1));
      assertThat(worker(QUEUE, stores).carryOut(WORKER)).isTrue();
      assertThat(progress(placed)).as(order.act()).isEqualTo(new Progress.Done(clock.instant()));
      assertThat(worker(QUEUE, stores).carryOut(WORKER)).isFalse();
    }
    Tenant closed = tenant("nyvik");
    assertThat(closed.standing()).isInstanceOf(Standing.Closed.class);
    assertThat(acts(closed))
        .containsExactly(
            "open-tenant",
            "suspend-tenant",
            "hide-tenant",
            "resume-tenant",
            "rename-tenant",
            "close-tenant",
            "drop-tenant");
    Tenant copy = tenant("fjordvik-kurs");
    assertThat(acts(copy)).containsExactly("copy-tenant");
    assertThat(journal(copy)).hasSize(1);
    assertThat(bodies(copy))
        .containsExactlyInAnyOrderElementsOf(CustomaryBodies.of(Country.NO, Language.NB).keySet());
    assertThat(OPERATORS.journal(Optional.of(copy.id()), 1).getFirst().operator()).contains("ci");
    assertThat(tenant("havdal")).isEqualTo(havdal);
    assertThat(acts(havdal)).containsExactly("open-tenant");
  }

  /** Stores that are never reached. */
  private static final class Unreached implements TenantTransactions {
    @Override
    public <T> T inTransaction(TenantId tenant, Function<TenantStores, T> work) {
      throw new Killed("anything");
    }

    @Override
    public <T> T reading(TenantId tenant, Function<PublishedPages, T> work) {
      throw new Killed("anything");
    }

    @Override
    public <T> T receiving(TenantId tenant, Function<Letterbox, T> work) {
      throw new Killed("anything");
    }
  }

  @Test
  void what_was_opened_or_copied_by_half_gets_the_rest() {
    Tenant original = DATABASE.open("sandnes");
    for (TenancyOrder order :
        List.of(
            new TenancyOrder.Open(slug("tinn"), "Tinn", Country.NO, Language.NN),
            new TenancyOrder.Copy(slug("sandnes"), slug("sandnes-kurs"), "Kurs"))) {
      PlacedOrder placed = placed(order);
      CarryOutOrder killed = worker(QUEUE, new Unreached());
      assertThatThrownBy(() -> killed.carryOut(WORKER)).isInstanceOf(Killed.class);
      assertThat(worker(QUEUE, stores).carryOut(WORKER)).isTrue();
      assertThat(progress(placed)).isEqualTo(new Progress.Done(clock.instant()));
    }
    assertThat(bodies(tenant("tinn")))
        .containsExactlyInAnyOrderElementsOf(CustomaryBodies.of(Country.NO, Language.NN).keySet());
    assertThat(journal(tenant("sandnes-kurs")))
        .extracting(it -> it.entry().objectId())
        .containsExactly(original.id().value());
  }
}
