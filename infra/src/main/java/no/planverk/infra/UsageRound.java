package no.planverk.infra;

import java.time.Duration;
import java.util.Map;
import no.planverk.adapters.metrics.UsageMeter;
import no.planverk.application.tenancy.NoteUsage;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantUse;
import no.planverk.tenants.BackgroundWork;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes down once a minute, and when the service stops, what was used on this node. What cannot be
 * written is kept for the next minute; a node that is killed loses a minute's counts.
 */
final class UsageRound implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(UsageRound.class);
  private static final Operator SERVICE = new Operator("service");
  private static final Duration EVERY_MINUTE = Duration.ofMinutes(1);

  private final UsageMeter meter;
  private final NoteUsage noteUsage;
  private final Duration interval;
  private final BackgroundWork rounds;

  private UsageRound(UsageMeter meter, NoteUsage noteUsage, Duration interval) {
    this.meter = meter;
    this.noteUsage = noteUsage;
    this.interval = interval;
    this.rounds = BackgroundWork.start("usage", Duration.ofSeconds(10), this::run);
  }

  static UsageRound start(UsageMeter meter, NoteUsage noteUsage) {
    return start(meter, noteUsage, EVERY_MINUTE);
  }

  static UsageRound start(UsageMeter meter, NoteUsage noteUsage, Duration interval) {
    return new UsageRound(meter, noteUsage, interval);
  }

  private void run(BackgroundWork work) {
    boolean last;
    do {
      last = work.stoppedWithin(interval);
      write();
    } while (!last);
  }

  private void write() {
    Map<TenantId, TenantUse> uses = meter.take();
    try {
      noteUsage.note(SERVICE, uses);
    } catch (RuntimeException later) {
      meter.giveBack(uses);
      LOG.warn("What was used is written down later: {}", later.getMessage());
    }
  }

  @Override
  public void close() {
    rounds.close();
  }
}
