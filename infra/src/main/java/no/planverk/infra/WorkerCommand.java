package no.planverk.infra;

import java.time.Duration;
import java.util.concurrent.Callable;
import no.planverk.application.tenancy.CarryOutOrder;
import no.planverk.domain.person.Operator;
import no.planverk.tenants.BackgroundWork;
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
  private static final Duration A_SECOND = Duration.ofSeconds(1);
  private static final Duration TEN_SECONDS = Duration.ofSeconds(10);

  /** For an order that is being carried out when the worker is to stop; its unit waits longer. */
  private static final Duration PATIENCE = Duration.ofSeconds(110);

  @Option(names = "--once", description = "end when no order waits")
  private boolean once;

  @Override
  public Integer call() throws InterruptedException {
    try (Stores stores = Environment.stores()) {
      CarryOutOrder carryOutOrder = new TenancyWiring(new Wiring(stores, it -> {})).carryOutOrder();
      boolean more = once;
      while (more) {
        more = carriedOut(stores, carryOutOrder);
      }
      if (!once) {
        BackgroundWork work =
            BackgroundWork.start("worker", PATIENCE, it -> carryOut(stores, carryOutOrder, it));
        Runtime.getRuntime().addShutdownHook(new Thread(work::close));
        Thread.currentThread().join();
      }
      return 0;
    }
  }

  private static void carryOut(Stores stores, CarryOutOrder carryOutOrder, BackgroundWork work) {
    Duration pause = Duration.ZERO;
    while (!work.stoppedWithin(pause)) {
      try {
        pause = carriedOut(stores, carryOutOrder) ? Duration.ZERO : A_SECOND;
      } catch (DatabaseAway | DataAccessException away) {
        LOG.warn("The orders wait: {}", away.getMessage());
        pause = TEN_SECONDS;
      } catch (RuntimeException broken) {
        LOG.error("The orders wait", broken);
        pause = TEN_SECONDS;
      }
    }
  }

  /** Tenancies are read anew for each order: others change them too. */
  private static boolean carriedOut(Stores stores, CarryOutOrder carryOutOrder) {
    stores.registry().everythingChanged();
    return carryOutOrder.carryOut(WORKER);
  }
}
