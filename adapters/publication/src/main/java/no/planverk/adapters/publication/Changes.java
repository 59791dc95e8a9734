package no.planverk.adapters.publication;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import no.planverk.domain.tenant.TenantId;

/**
 * Counts what has changed in each municipality. A page is true for the count that was read before
 * its texts were; a page whose making began before a change therefore never passes for a new one.
 */
final class Changes {
  private final AtomicLong everywhere = new AtomicLong();
  private final ConcurrentHashMap<TenantId, Long> byTenant = new ConcurrentHashMap<>();

  /** Grows with every change that may touch the municipality. */
  long count(TenantId tenant) {
    return everywhere.get() + byTenant.getOrDefault(tenant, 0L);
  }

  /** Grows with every change that may touch all. */
  long everywhere() {
    return everywhere.get();
  }

  void in(TenantId tenant) {
    byTenant.merge(tenant, 1L, Long::sum);
  }

  void inAll() {
    everywhere.incrementAndGet();
  }
}
