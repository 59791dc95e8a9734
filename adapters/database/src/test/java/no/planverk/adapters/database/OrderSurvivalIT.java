package no.planverk.adapters.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import no.planverk.application.Desk;
import no.planverk.application.Workers;
import no.planverk.application.contract.Planets;
import no.planverk.application.contract.TurningClock;
import no.planverk.application.memory.MemoryDocuments;
import no.planverk.application.port.Operators.Done;
import no.planverk.application.port.TenantTransactions;
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

  private Workers workers() {
    REGISTRY.everythingChanged();
    return new Workers(
        QUEUE,
        REGISTRY,
        OPERATORS,
        new TenantStandings(DATABASE.cell(), new TenantProvisioner(DATABASE.cell(), clock)),
        new Desk(stores, clock, UUID::randomUUID));
  }

  private static void die() {
    throw new Workers.Killed("anything");
  }

  private PlacedOrder placed(TenancyOrder order) {
    UUID id = UUID.randomUUID();
    OPERATORS.orders().place(id, order, id.toString(), "ci", clock.instant());
    return OPERATORS.orders().find(id).orElseThrow();
  }

  private static Progress progress(PlacedOrder placed) {
    return OPERATORS.orders().find(placed.id()).orElseThrow().progress();
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
      workers().dieAfterTheAct(WORKER);
      assertThat(progress(placed))
          .as(order.act())
          .isEqualTo(new Progress.Waiting(0, Optional.empty()));
      clock.turn(Duration.ofMinutes(1));
      assertThat(workers().carryOut(WORKER)).isTrue();
      assertThat(progress(placed)).as(order.act()).isEqualTo(new Progress.Done(clock.instant()));
      assertThat(workers().carryOut(WORKER)).isFalse();
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

  @Test
  void what_was_opened_or_copied_by_half_gets_the_rest() {
    Tenant original = DATABASE.open("sandnes");
    for (TenancyOrder order :
        List.of(
            new TenancyOrder.Open(slug("tinn"), "Tinn", Country.NO, Language.NN),
            new TenancyOrder.Copy(slug("sandnes"), slug("sandnes-kurs"), "Kurs"))) {
      PlacedOrder placed = placed(order);
      Workers mortal = workers().over(new Workers.Unreached(OrderSurvivalIT::die));
      assertThatThrownBy(() -> mortal.carryOut(WORKER)).isInstanceOf(Workers.Killed.class);
      assertThat(workers().carryOut(WORKER)).isTrue();
      assertThat(progress(placed)).isEqualTo(new Progress.Done(clock.instant()));
    }
    assertThat(bodies(tenant("tinn")))
        .containsExactlyInAnyOrderElementsOf(CustomaryBodies.of(Country.NO, Language.NN).keySet());
    assertThat(journal(tenant("sandnes-kurs")))
        .extracting(it -> it.entry().objectId())
        .containsExactly(original.id().value());
  }
}
