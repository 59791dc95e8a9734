package no.planverk.adapters.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Optional;
import no.planverk.domain.publication.PublicThread;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;

/**
 * The red threads of the municipalities that were asked for last, each until something of it
 * changes: all pages of a thread are made from one reading of the texts.
 */
final class ThreadMemory {
  /** Elements kept at most, of all municipalities together: some 20 MB. */
  private static final long ELEMENTS = 50_000;

  private final Library library;
  private final Changes changes;
  private final Cache<TenantId, Kept> kept =
      Caffeine.newBuilder()
          .maximumWeight(ELEMENTS)
          .weigher((TenantId tenant, Kept thread) -> 1 + thread.thread().nodes().size())
          .build();

  private record Kept(long changes, LocalDate day, PublicThread thread) {}

  ThreadMemory(Library library, Changes changes) {
    this.library = library;
    this.changes = changes;
  }

  PublicThread of(Tenant tenant, LocalDate today) {
    long count = changes.count(tenant.id());
    return Optional.ofNullable(kept.getIfPresent(tenant.id()))
        .filter(it -> it.changes() == count && it.day().equals(today))
        .map(Kept::thread)
        .orElseGet(
            () -> {
              PublicThread thread = library.thread(tenant);
              kept.put(tenant.id(), new Kept(count, today, thread));
              return thread;
            });
  }
}
