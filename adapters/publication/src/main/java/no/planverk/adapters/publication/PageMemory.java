package no.planverk.adapters.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.Optional;
import no.planverk.adapters.http.StoredAnswer;
import no.planverk.domain.tenant.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Pages as they were last made, within a budget of memory. A page is fresh on the day and for the
 * count of changes it was made under; an older one is kept for when it cannot be made anew.
 */
final class PageMemory {
  private final Cache<Key, Page> pages;

  PageMemory(long bytes) {
    pages =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .weigher((Key key, Page page) -> key.address().length() * 2 + page.answer().weight())
            .build();
  }

  /** The page if it may be sent as it is; null rather than Optional, as this is the hot path. */
  @Nullable StoredAnswer fresh(TenantId tenant, String address, long changes, LocalDate day) {
    Page page = pages.getIfPresent(new Key(tenant, address));
    return page != null && page.changes() == changes && page.day().equals(day)
        ? page.answer()
        : null;
  }

  Optional<StoredAnswer> last(TenantId tenant, String address) {
    return Optional.ofNullable(pages.getIfPresent(new Key(tenant, address))).map(Page::answer);
  }

  void keep(TenantId tenant, String address, long changes, LocalDate day, StoredAnswer answer) {
    pages.put(new Key(tenant, address), new Page(answer, changes, day));
  }

  void forget(TenantId tenant, String address) {
    pages.invalidate(new Key(tenant, address));
  }

  private record Key(TenantId tenant, String address) {}

  private record Page(StoredAnswer answer, long changes, LocalDate day) {}
}
