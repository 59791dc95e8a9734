package no.planverk.application;

import static no.planverk.application.TownHall.VENDOR;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import no.planverk.application.memory.MemoryOperators;
import no.planverk.application.memory.MemoryOrders;
import no.planverk.application.port.Deed;
import no.planverk.application.port.Opening;
import no.planverk.application.port.Operators;
import no.planverk.application.port.Tenancies;
import no.planverk.application.tenancy.PlaceOrder;
import no.planverk.application.tenancy.ReadOrder;
import no.planverk.application.tenancy.ResumeTenant;
import no.planverk.application.tenancy.TenancyLedger;
import no.planverk.domain.catalogue.Body;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.person.Actor;
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
  private final MemoryOperators operators = hall.municipalities.operators();
  private final MemoryOrders orders = new MemoryOrders();
  private final Workers workers =
      new Workers(orders, hall.municipalities, operators, hall.municipalities, hall.desk);
  private final PlaceOrder placeOrder =
      new PlaceOrder(orders, operators, hall.desk.ids(), hall.clock);

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
    assertThat(operators.journal(Optional.empty(), 9))
        .filteredOn(it -> it.act().equals("place-order"))
        .hasSize(1);
    assertThat(workers.carryOut(VENDOR)).isTrue();
    assertThat(workers.carryOut(VENDOR)).isFalse();
    assertThat(progress(placed)).isEqualTo(new Progress.Done(hall.clock.instant()));
    assertThat(hall.municipalities.get(hall.fjordvik.id()).standing())
        .isInstanceOf(Standing.Hidden.class);
    assertThat(hall.municipalities.get(hall.lindso.id())).isEqualTo(hall.lindso);
  }

  @Test
  void what_does_not_follow_is_refused_with_the_reason() {
    PlacedOrder resume = placed(new TenancyOrder.Resume(FJORDVIK), "one");
    PlacedOrder nobody = placed(new TenancyOrder.Resume(new TenantSlug("nowhere")), "two");
    workers.carryOut(VENDOR);
    workers.carryOut(VENDOR);
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
    Workers failing = workers.through(new Broken());
    for (int attempt = 1; attempt < 5; attempt++) {
      failing.carryOut(VENDOR);
      assertThat(progress(placed))
          .isEqualTo(new Progress.Waiting(attempt, Optional.of("the disk is full")));
    }
    failing.carryOut(VENDOR);
    assertThat(progress(placed))
        .isEqualTo(
            new Progress.Refused(
                hall.clock.instant(), "failed 5 times, at last: the disk is full"));
    assertThat(hall.municipalities.get(hall.fjordvik.id())).isEqualTo(hall.fjordvik);
  }

  private static TenantSlug slug(String slug) {
    return new TenantSlug(slug);
  }

  /** One after another: each follows what the one before has left. */
  private static List<TenancyOrder> everyOrder() {
    return List.of(
        new TenancyOrder.Suspend(FJORDVIK, "the bill"),
        new TenancyOrder.Hide(FJORDVIK, "asked for"),
        new TenancyOrder.Resume(FJORDVIK),
        new TenancyOrder.Copy(FJORDVIK, slug("fjordvik-kurs"), "Kurs"),
        new TenancyOrder.Rename(FJORDVIK, slug("nyvik")),
        new TenancyOrder.Close(slug("nyvik"), Duration.ofDays(90)),
        new TenancyOrder.Drop(slug("nyvik"), true, Duration.ofDays(35)),
        new TenancyOrder.Open(slug("havdal"), "Havdal", Country.NO, Language.NN));
  }

  @Test
  void an_order_whose_worker_was_killed_after_the_act_is_done_and_done_once() {
    List<String> acts = new ArrayList<>();
    for (TenancyOrder order : everyOrder()) {
      PlacedOrder placed = placed(order, order.act());
      workers.dieAfterTheAct(VENDOR);
      assertThat(progress(placed)).isEqualTo(new Progress.Waiting(0, Optional.empty()));
      List<Tenant> after = hall.municipalities.all();
      assertThat(workers.carryOut(VENDOR)).isTrue();
      assertThat(progress(placed)).isEqualTo(new Progress.Done(hall.clock.instant()));
      assertThat(hall.municipalities.all()).isEqualTo(after);
      acts.add(order.act() + "-tenant");
    }
    assertThat(operators.journal(Optional.empty(), 99).reversed())
        .extracting(Operators.Done::act)
        .filteredOn(it -> !it.equals("place-order"))
        .startsWith("open-tenant", "open-tenant")
        .endsWith(acts.toArray(String[]::new))
        .hasSize(2 + acts.size());
    assertThat(hall.municipalities.get(hall.lindso.id())).isEqualTo(hall.lindso);
  }

  @Test
  void what_another_has_changed_since_is_not_done_again() {
    PlacedOrder placed = placed(new TenancyOrder.Hide(FJORDVIK, "asked for"), "one");
    workers.dieAfterTheAct(VENDOR);
    Tenant hidden = hall.municipalities.get(hall.fjordvik.id());
    new ResumeTenant(new TenancyLedger(hall.municipalities, hall.clock)).resume(VENDOR, hidden);
    assertThat(workers.carryOut(VENDOR)).isTrue();
    assertThat(progress(placed)).isEqualTo(new Progress.Done(hall.clock.instant()));
    assertThat(hall.municipalities.get(hall.fjordvik.id())).isEqualTo(hall.fjordvik);
  }

  @Test
  void a_municipality_that_was_opened_by_half_gets_the_rest() {
    TenancyOrder open = new TenancyOrder.Open(slug("havdal"), "Havdal", Country.NO, Language.NN);
    PlacedOrder placed = placed(open, "one");
    workers.over(new Workers.Unreached(() -> {})).carryOut(VENDOR);
    assertThat(progress(placed))
        .isEqualTo(new Progress.Waiting(1, Optional.of("the stores are away")));
    workers.carryOut(VENDOR);
    assertThat(progress(placed)).isEqualTo(new Progress.Done(hall.clock.instant()));
    Tenant havdal = hall.municipalities.find(slug("havdal")).orElseThrow();
    Actor job = new Actor.SystemJob(havdal.id());
    assertThat(hall.desk.<List<Body>>in(job, stores -> stores.people().bodies())).isNotEmpty();
  }

  /** A database that takes nothing. */
  private static final class Broken implements Tenancies {
    private static IllegalStateException full() {
      return new IllegalStateException("the disk is full");
    }

    @Override
    public boolean stand(Tenant before, Standing after, Deed deed) {
      throw full();
    }

    @Override
    public boolean move(Tenant before, TenantSlug to, Deed deed) {
      throw full();
    }

    @Override
    public boolean drop(Tenant before, Standing.Closed after, Deed deed) {
      throw full();
    }

    @Override
    public Opening copy(Tenant original, TenantSlug slug, String name, Deed deed) {
      throw full();
    }
  }
}
