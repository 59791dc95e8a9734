package no.planverk.infra;

import no.planverk.application.port.Municipalities;
import no.planverk.application.privacy.ApplyRetention;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Tenant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Removes what is kept no longer, municipality by municipality; a failing one waits a day. */
record Keeping(ApplyRetention applyRetention, Municipalities municipalities) implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Keeping.class);
  private static final Operator SERVICE = new Operator("service");

  @Override
  public void run() {
    municipalities.all().forEach(this::apply);
  }

  private void apply(Tenant tenant) {
    try {
      applyRetention.apply(SERVICE, tenant);
    } catch (RuntimeException later) {
      LOG.warn("Old data of {} were not removed: {}", tenant.id(), later.getMessage());
    }
  }
}
