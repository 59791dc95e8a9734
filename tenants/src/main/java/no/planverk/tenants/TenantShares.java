package no.planverk.tenants;

import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import no.planverk.domain.tenant.TenantId;

/**
 * Sees to it that no municipality holds more than half of a pool, so that the others get theirs.
 */
final class TenantShares {
  private final Duty duty;
  private final int share;
  private final Duration patience;
  private final ConcurrentHashMap<TenantId, Semaphore> seats = new ConcurrentHashMap<>();

  TenantShares(Duty duty, int poolSize, Duration patience) {
    this.duty = duty;
    this.share = Math.max(1, poolSize / 2);
    this.patience = patience;
  }

  /** Waits for a seat as long as patience lasts, then throws {@link TenantBusy}. */
  <T> T seated(TenantId tenant, Supplier<T> work) {
    Semaphore free = seats.computeIfAbsent(tenant, any -> new Semaphore(share, true));
    if (!taken(free)) {
      throw new TenantBusy(tenant, duty);
    }
    try {
      return work.get();
    } finally {
      free.release();
    }
  }

  private boolean taken(Semaphore free) {
    try {
      return free.tryAcquire(patience.toNanos(), TimeUnit.NANOSECONDS);
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
