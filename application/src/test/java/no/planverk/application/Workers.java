package no.planverk.application;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.Function;
import no.planverk.application.port.Letterbox;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.Operators;
import no.planverk.application.port.Orders;
import no.planverk.application.port.PublishedPages;
import no.planverk.application.port.Tenancies;
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
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.TenantId;

/** Workers that carry out what operators have ordered, and die of it where a test wants that. */
public record Workers(
    Orders.Queue queue,
    Municipalities municipalities,
    Operators operators,
    Tenancies tenancies,
    Desk desk) {

  /** What stops a worker. */
  public static final class Killed extends Error {
    private static final long serialVersionUID = 1;

    public Killed(Object untold) {
      super("before it told of " + untold);
    }
  }

  /** Stores that nobody reaches. */
  public record Unreached(Runnable stop) implements TenantTransactions {
    private IllegalStateException away() {
      stop.run();
      return new IllegalStateException("the stores are away");
    }

    @Override
    public <T> T inTransaction(TenantId tenant, Function<TenantStores, T> work) {
      throw away();
    }

    @Override
    public <T> T reading(TenantId tenant, Function<PublishedPages, T> work) {
      throw away();
    }

    @Override
    public <T> T receiving(TenantId tenant, Function<Letterbox, T> work) {
      throw away();
    }
  }

  public Workers through(Tenancies others) {
    return new Workers(queue, municipalities, operators, others, desk);
  }

  public Workers over(TenantTransactions stores) {
    return new Workers(
        queue, municipalities, operators, tenancies, new Desk(stores, desk.clock(), desk.ids()));
  }

  public boolean carryOut(Operator worker) {
    TenancyLedger ledger = new TenancyLedger(tenancies, desk.clock());
    return new CarryOutOrder(
            queue,
            municipalities,
            operators,
            desk,
            new CarryOutOrder.Acts(
                new OpenTenant(desk, municipalities),
                new SuspendTenant(ledger),
                new HideTenant(ledger),
                new ResumeTenant(ledger),
                new RenameTenant(ledger),
                new CloseTenant(ledger),
                new DropTenant(ledger),
                new CopyTenant(desk, ledger)))
        .carryOut(worker);
  }

  /** The act is done, and nobody hears of it. */
  public void dieAfterTheAct(Operator worker) {
    Orders.Queue dying =
        (now, work) ->
            queue.take(
                now,
                placed -> {
                  throw new Killed(work.apply(placed));
                });
    Workers mortal = new Workers(dying, municipalities, operators, tenancies, desk);
    assertThatThrownBy(() -> mortal.carryOut(worker)).isInstanceOf(Killed.class);
  }
}
