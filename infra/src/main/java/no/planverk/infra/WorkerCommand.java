package no.planverk.infra;

import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import no.planverk.application.tenancy.CarryOutOrder;
import no.planverk.domain.person.Operator;
import no.planverk.tenants.DatabaseAway;
import org.jooq.exception.DataAccessException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "worker",
    description = {
      "Carry out what operators order at the operations port, until Ctrl-C.",
      "It owns the tables: run it where no request from outside arrives. Several may run at a time."
    },
    mixinStandardHelpOptions = true)
final class WorkerCommand implements Callable<Integer> {
  private static final Logger LOG = LoggerFactory.getLogger(WorkerCommand.class);
  private static final Operator WORKER = new Operator("worker");
  private static final long PAUSE_SECONDS = 1;
  private static final long PATIENCE_SECONDS = 10;

  @Option(names = "--once", description = "end when no order waits")
  private boolean once;

  @Override
  public Integer call() throws InterruptedException {
    try (Stores stores = Environment.stores()) {
      CarryOutOrder carryOutOrder = new TenancyWiring(new Wiring(stores, it -> {})).carryOutOrder();
      while (true) {
        if (!carriedOut(stores, carryOutOrder)) {
          if (once) {
            return 0;
          }
          TimeUnit.SECONDS.sleep(PAUSE_SECONDS);
        }
      }
    }
  }

  /** Tenancies are read anew for each order: others change them too. */
  private boolean carriedOut(Stores stores, CarryOutOrder carryOutOrder)
      throws InterruptedException {
    stores.registry().everythingChanged();
    try {
      return carryOutOrder.carryOut(WORKER);
    } catch (DatabaseAway | DataAccessException away) {
      if (once) {
        throw away;
      }
      LOG.warn("The orders wait: {}", away.getMessage());
      TimeUnit.SECONDS.sleep(PATIENCE_SECONDS);
      return false;
    }
  }
}
