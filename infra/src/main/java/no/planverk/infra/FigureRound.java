package no.planverk.infra;

import java.time.Clock;
import java.time.Duration;
import no.planverk.application.port.Figures;
import no.planverk.application.tenancy.KeepFigures;
import no.planverk.domain.person.Operator;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts what municipalities have: where something has changed, and once a day everywhere. Who is
 * due stands in the database, so it is all the same which node counts, and a restart counts nobody
 * again.
 */
record FigureRound(KeepFigures keepFigures, Figures figures, Clock clock) implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(FigureRound.class);
  private static final Operator SERVICE = new Operator("service");
  private static final Duration DAY = Duration.ofDays(1);

  @Override
  public void run() {
    figures.due(clock.instant().minus(DAY)).forEach(this::count);
  }

  private void count(Figures.Due due) {
    try {
      keepFigures.keep(SERVICE, due);
    } catch (RuntimeException later) {
      LOG.warn("{} was not counted, and waits: {}", due.tenant(), later.getMessage());
    }
  }
}
