package no.planverk.infra;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import no.planverk.application.port.Municipalities;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.ChangeNews;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does something for those municipalities of which something has changed: for all when that is not
 * known, and once an hour. Where it was not done it is tried again the next time.
 */
final class ChangeRound implements Runnable {
  private static final Logger LOG = LoggerFactory.getLogger(ChangeRound.class);
  private static final Operator SERVICE = new Operator("service");
  private static final Duration HOUR = Duration.ofHours(1);

  private final String what;
  private final Municipalities municipalities;
  private final ChangeNews news;
  private final Clock clock;
  private final BiPredicate<Operator, Tenant> work;
  private final Set<TenantId> due = new LinkedHashSet<>();
  private Instant lookedAtAll = Instant.MIN;

  /**
   * @param what what is done, as the log says it: {@code the seal of the journal}
   * @param work says whether it was done
   */
  ChangeRound(
      String what,
      Municipalities municipalities,
      ChangeNews news,
      Clock clock,
      BiPredicate<Operator, Tenant> work) {
    this.what = what;
    this.municipalities = municipalities;
    this.news = news;
    this.clock = clock;
    this.work = work;
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
    due.removeIf(this::isDone);
  }

  private boolean isDone(TenantId tenant) {
    try {
      return work.test(SERVICE, municipalities.get(tenant));
    } catch (RuntimeException later) {
      LOG.warn("{}: not done for {}, and waits: {}", what, tenant, later.getMessage());
      return false;
    }
  }
}
