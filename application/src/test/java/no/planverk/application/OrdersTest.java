package no.planverk.application;

import static no.planverk.application.TownHall.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import no.planverk.application.memory.MemoryOperators;
import no.planverk.application.memory.MemoryOrders;
import no.planverk.application.port.Opening;
import no.planverk.application.port.Tenancies;
import no.planverk.application.tenancy.CarryOutOrder;
import no.planverk.application.tenancy.CloseTenant;
import no.planverk.application.tenancy.CopyTenant;
import no.planverk.application.tenancy.DropTenant;
import no.planverk.application.tenancy.HideTenant;
import no.planverk.application.tenancy.OpenTenant;
import no.planverk.application.tenancy.PlaceOrder;
import no.planverk.application.tenancy.ReadOrder;
import no.planverk.application.tenancy.RenameTenant;
import no.planverk.application.tenancy.ResumeTenant;
import no.planverk.application.tenancy.SuspendTenant;
import no.planverk.application.tenancy.TenancyLedger;
import no.planverk.domain.tenant.PlacedOrder;
import no.planverk.domain.tenant.PlacedOrder.Placing;
import no.planverk.domain.tenant.PlacedOrder.Progress;
import no.planverk.domain.tenant.Standing;
import no.planverk.domain.tenant.TenancyOrder;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantSlug;
import org.junit.jupiter.api.Test;

/** What operators order is carried out once, tried again where it failed, and refused with why. */
class OrdersTest {
  private static final TenantSlug FJORDVIK = new TenantSlug("fjordvik");

  private final Work work = new Work();
  private final TownHall hall = work.hall;
  private final MemoryOperators operators = new MemoryOperators();
  private final MemoryOrders orders = new MemoryOrders();
  private final PlaceOrder placeOrder =
      new PlaceOrder(orders, operators, hall.desk.ids(), hall.clock);

  private CarryOutOrder worker(Tenancies tenancies) {
    TenancyLedger ledger = new TenancyLedger(tenancies, operators, hall.clock);
    return new CarryOutOrder(
        orders,
        hall.municipalities,
        hall.clock,
        new CarryOutOrder.Acts(
            new OpenTenant(hall.desk, hall.municipalities),
            new SuspendTenant(ledger),
            new HideTenant(ledger),
            new ResumeTenant(ledger),
            new RenameTenant(ledger),
            new CloseTenant(ledger),
            new DropTenant(ledger),
            new CopyTenant(hall.desk, ledger)));
  }

  private PlacedOrder placed(TenancyOrder order, String key) {
    Placing placing = placeOrder.place(VENDOR, order, Optional.of(key));
    return ((Placing.New) placing).placed();
  }

  private Progress progress(PlacedOrder placed) {
    return new ReadOrder(orders).read(VENDOR, placed.id()).orElseThrow().progress();
  }

  @Test
  void an_order_is_carried_out_once_and_the_other_municipality_is_left_alone() {
    TenancyOrder hide = new TenancyOrder.Hide(FJORDVIK, "asked for");
    PlacedOrder placed = placed(hide, "one");
    assertThat(placeOrder.place(VENDOR, hide, Optional.of("one")))
        .isEqualTo(new Placing.Known(placed));
    assertThat(placeOrder.place(VENDOR, new TenancyOrder.Resume(FJORDVIK), Optional.of("one")))
        .isEqualTo(new Placing.KeyUsedForAnother());
    assertThat(operators.journal(Optional.empty(), 9)).hasSize(1);
    CarryOutOrder worker = worker(hall.municipalities);
    assertThat(worker.carryOut(VENDOR)).isTrue();
    assertThat(worker.carryOut(VENDOR)).isFalse();
    assertThat(progress(placed)).isEqualTo(new Progress.Done(hall.clock.instant()));
    assertThat(hall.municipalities.get(hall.fjordvik.id()).standing())
        .isInstanceOf(Standing.Hidden.class);
    assertThat(hall.municipalities.get(hall.lindso.id())).isEqualTo(hall.lindso);
  }

  @Test
  void what_does_not_follow_is_refused_with_the_reason() {
    PlacedOrder resume = placed(new TenancyOrder.Resume(FJORDVIK), "one");
    PlacedOrder nobody = placed(new TenancyOrder.Resume(new TenantSlug("nowhere")), "two");
    CarryOutOrder worker = worker(hall.municipalities);
    worker.carryOut(VENDOR);
    worker.carryOut(VENDOR);
    assertThat(progress(resume))
        .isEqualTo(
            new Progress.Refused(
                hall.clock.instant(), "it does not follow: the municipality is open"));
    assertThat(progress(nobody))
        .isEqualTo(new Progress.Refused(hall.clock.instant(), "there is no municipality nowhere"));
  }

  @Test
  void what_fails_is_tried_five_times_and_says_how_it_failed() {
    PlacedOrder placed = placed(new TenancyOrder.Hide(FJORDVIK, "asked for"), "one");
    CarryOutOrder worker = worker(new Broken());
    for (int attempt = 1; attempt < 5; attempt++) {
      worker.carryOut(VENDOR);
      assertThat(progress(placed))
          .isEqualTo(new Progress.Waiting(attempt, Optional.of("the disk is full")));
    }
    worker.carryOut(VENDOR);
    assertThat(progress(placed))
        .isEqualTo(
            new Progress.Refused(
                hall.clock.instant(), "failed 5 times, at last: the disk is full"));
    assertThat(hall.municipalities.get(hall.fjordvik.id())).isEqualTo(hall.fjordvik);
  }

  /** A database that takes nothing. */
  private static final class Broken implements Tenancies {
    private static IllegalStateException full() {
      return new IllegalStateException("the disk is full");
    }

    @Override
    public boolean stand(Tenant before, Standing after) {
      throw full();
    }

    @Override
    public boolean move(Tenant before, TenantSlug to) {
      throw full();
    }

    @Override
    public boolean drop(Tenant before, Standing.Closed after) {
      throw full();
    }

    @Override
    public Opening copy(Tenant original, TenantSlug slug, String name) {
      throw full();
    }
  }
}
