package no.planverk.infra;

import java.util.function.BiConsumer;
import java.util.function.Predicate;
import no.planverk.application.port.Municipalities;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Tenancy;
import no.planverk.domain.tenant.Tenant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does something for each municipality whose tenancy lets it; one for which it fails waits for the
 * next round.
 *
 * @param what what is done, as the log says it: {@code the scores of the day}
 * @param where which tenancies it is done in
 */
record Round(
    String what,
    Municipalities municipalities,
    Predicate<Tenancy> where,
    BiConsumer<Operator, Tenant> work)
    implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Round.class);
  private static final Operator SERVICE = new Operator("service");

  @Override
  public void run() {
    municipalities.all().stream().filter(it -> where.test(it.tenancy())).forEach(this::serve);
  }

  private void serve(Tenant tenant) {
    try {
      work.accept(SERVICE, tenant);
    } catch (RuntimeException later) {
      LOG.warn("{}: not done for {}: {}", what, tenant.id(), later.getMessage());
    }
  }
}
