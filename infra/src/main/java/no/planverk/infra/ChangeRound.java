package no.planverk.infra;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.Tenancy;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.changes.ChangeNews;
import no.planverk.tenants.registry.TenantRegistry;
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
  private final TenantRegistry registry;
  private final Predicate<Tenancy> where;
  private final ChangeNews news;
  private final Clock clock;
  private final BiPredicate<Operator, Tenant> work;
  private final Set<TenantId> due = new LinkedHashSet<>();
  private Instant lookedAtAll = Instant.MIN;

  /**
   * @param what what is done, as the log says it: {@code the seal of the journal}
   * @param where which tenancies it is done in; others are passed by until they have changed
   * @param work says whether it was done
   */
  ChangeRound(
      String what,
      TenantRegistry registry,
      Predicate<Tenancy> where,
      ChangeNews news,
      Clock clock,
      BiPredicate<Operator, Tenant> work) {
    this.what = what;
    this.registry = registry;
    this.where = where;
    this.news = news;
    this.clock = clock;
    this.work = work;
  }

  /** One run at a time: the scheduler starts none before the last has ended. */
  @Override
  public void run() {
    Optional<Set<TenantId>> changed = news.look();
    if (changed.isPresent() && clock.instant().isBefore(lookedAtAll.plus(HOUR))) {
      changed.get().forEach(this::changed);
    } else {
      registry.all().stream().map(Tenant::id).forEach(due::add);
      lookedAtAll = clock.instant();
    }
    due.removeIf(this::isDone);
  }

  /** What is to be done may follow from what has changed of the municipality itself. */
  private void changed(TenantId tenant) {
    registry.changed(tenant);
    due.add(tenant);
  }

  private boolean isDone(TenantId tenant) {
    try {
      Tenant current = registry.get(tenant);
      return !where.test(current.tenancy()) || work.test(SERVICE, current);
    } catch (RuntimeException later) {
      LOG.warn("{}: not done for {}, and waits: {}", what, tenant, later.getMessage());
      return false;
    }
  }
}
