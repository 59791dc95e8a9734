package no.planverk.infra;

import no.planverk.application.port.Municipalities;
import no.planverk.application.task.SendDigests;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Tenant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes to people what waits for them, municipality by municipality; one waits for no other, and
 * those whose tenancy writes to nobody are passed by.
 */
record LetterRound(SendDigests sendDigests, Municipalities municipalities) implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(LetterRound.class);
  private static final Operator SERVICE = new Operator("service");

  @Override
  public void run() {
    municipalities.all().stream().filter(it -> it.tenancy().writesToStaff()).forEach(this::write);
  }

  private void write(Tenant tenant) {
    try {
      SendDigests.Sent sent = sendDigests.send(SERVICE, tenant);
      if (sent.failed() > 0) {
        LOG.warn("{} letters of {} were not taken", sent.failed(), tenant.id());
      }
    } catch (RuntimeException later) {
      LOG.warn("Letters of {} were not sent: {}", tenant.id(), later.getMessage());
    }
  }
}
