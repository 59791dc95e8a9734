package no.planverk.infra;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import no.planverk.application.audit.SealJournal;
import no.planverk.application.port.Municipalities;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.JournalNews;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Seals the journals of those municipalities that have news: of all when it is not known, and once
 * an hour. What could not be sealed is tried again the next time.
 */
final class Sealing implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(Sealing.class);
  private static final Operator SERVICE = new Operator("service");
  private static final Duration HOUR = Duration.ofHours(1);

  private final SealJournal sealJournal;
  private final Municipalities municipalities;
  private final JournalNews news;
  private final Clock clock;
  private final Set<TenantId> due = new LinkedHashSet<>();
  private Instant lookedAtAll = Instant.MIN;

  Sealing(SealJournal sealJournal, Municipalities municipalities, JournalNews news, Clock clock) {
    this.sealJournal = sealJournal;
    this.municipalities = municipalities;
    this.news = news;
    this.clock = clock;
  }

  /** One run at a time: the scheduler starts none before the last has ended. */
  @Override
  public void run() {
    Optional<Set<TenantId>> changed = news.look();
    if (changed.isPresent() && clock.instant().isBefore(lookedAtAll.plus(HOUR))) {
      due.addAll(changed.get());
    } else {
      municipalities.all().stream().map(Tenant::id).forEach(due::add);
      lookedAtAll = clock.instant();
    }
    due.removeIf(this::isSealed);
  }

  private boolean isSealed(TenantId tenant) {
    try {
      sealJournal.seal(SERVICE, tenant);
      return true;
    } catch (RuntimeException later) {
      LOG.warn("The journal of {} was not sealed and waits: {}", tenant, later.getMessage());
      return false;
    }
  }
}
