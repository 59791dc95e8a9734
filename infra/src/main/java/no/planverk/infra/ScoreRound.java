package no.planverk.infra;

import no.planverk.application.port.Municipalities;
import no.planverk.application.redthread.KeepScores;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Tenant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the scores of the day, municipality by municipality; a failing one waits for the next. */
record ScoreRound(KeepScores keepScores, Municipalities municipalities) implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(ScoreRound.class);
  private static final Operator SERVICE = new Operator("service");

  @Override
  public void run() {
    municipalities.all().forEach(this::keep);
  }

  private void keep(Tenant tenant) {
    try {
      keepScores.keep(SERVICE, tenant);
    } catch (RuntimeException later) {
      LOG.warn("The scores of {} were not kept: {}", tenant.id(), later.getMessage());
    }
  }
}
