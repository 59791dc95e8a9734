package no.planverk.infra;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import no.planverk.adapters.metrics.UsageMeter;
import no.planverk.application.tenancy.NoteUsage;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantUse;
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
  private final CountDownLatch stopped = new CountDownLatch(1);
  private final Thread thread;

  private UsageRound(UsageMeter meter, NoteUsage noteUsage, Duration interval) {
    this.meter = meter;
    this.noteUsage = noteUsage;
    this.interval = interval;
    this.thread = Thread.ofPlatform().daemon().name("usage").unstarted(this::run);
  }

  static UsageRound start(UsageMeter meter, NoteUsage noteUsage) {
    return start(meter, noteUsage, EVERY_MINUTE);
  }

  static UsageRound start(UsageMeter meter, NoteUsage noteUsage, Duration interval) {
    UsageRound started = new UsageRound(meter, noteUsage, interval);
    started.thread.start();
    return started;
  }

  private void run() {
    boolean last;
    do {
      last = stoppedWithinInterval();
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

  private boolean stoppedWithinInterval() {
    try {
      return stopped.await(interval.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return true;
    }
  }

  @Override
  public void close() {
    stopped.countDown();
    try {
      thread.join(Duration.ofSeconds(10));
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }
}
