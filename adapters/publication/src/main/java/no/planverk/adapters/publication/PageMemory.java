package no.planverk.adapters.publication;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import no.planverk.adapters.http.StoredAnswer;
import no.planverk.domain.tenant.TenantId;
import org.jspecify.annotations.Nullable;

/**
 * Pages as they were last made, within a budget of memory, and on a shelf beyond it. A page is
 * fresh on the day and for the count of changes it was made under; an older one is kept for when it
 * cannot be made anew.
 */
final class PageMemory implements AutoCloseable {
  private final Cache<Key, Page> pages;
  private final PageShelf shelf;

  PageMemory(long bytes, PageShelf shelf) {
    this.shelf = shelf;
    this.pages =
        Caffeine.newBuilder()
            .maximumWeight(bytes)
            .weigher((Key key, Page page) -> key.address().length() * 2 + page.answer().weight())
            .build();
  }

  /** The page if it may be sent as it is; null rather than Optional, as this is the hot path. */
  @Nullable StoredAnswer fresh(TenantId tenant, String address, long changes, LocalDate day) {
    Page page = pages.getIfPresent(new Key(tenant, address));
    return page != null && page.isOf(changes, day) ? page.answer() : null;
  }

  /** The page if it may be sent as it is, from the shelf if need be. */
  Optional<StoredAnswer> find(TenantId tenant, String address, long changes, LocalDate day) {
    StoredAnswer near = fresh(tenant, address, changes, day);
    if (near != null) {
      return Optional.of(near);
    }
    Optional<Page> far =
        shelf
            .find(tenant, address)
            .filter(PageShelf.Kept::ofThisRun)
            .map(PageShelf.Kept::page)
            .filter(it -> it.isOf(changes, day));
    far.ifPresent(it -> pages.put(new Key(tenant, address), it));
    return far.map(Page::answer);
  }

  /** The page as it was last made, however long ago. */
  Optional<StoredAnswer> last(TenantId tenant, String address) {
    return Optional.ofNullable(pages.getIfPresent(new Key(tenant, address)))
        .or(() -> shelf.find(tenant, address).map(PageShelf.Kept::page))
        .map(Page::answer);
  }

  void keep(TenantId tenant, String address, long changes, LocalDate day, StoredAnswer answer) {
    Page page = new Page(answer, changes, day);
    pages.put(new Key(tenant, address), page);
    shelf.keep(tenant, address, page);
  }

  void forget(TenantId tenant, String address) {
    pages.invalidate(new Key(tenant, address));
    shelf.forget(tenant, address);
  }

  /** Under what addresses pages of the municipality are kept. */
  List<String> addresses(TenantId tenant) throws InterruptedException {
    return shelf.addresses(tenant);
  }

  @Override
  public void close() {
    shelf.close();
  }

  private record Key(TenantId tenant, String address) {}

  /** A page, and when it is fresh. */
  record Page(StoredAnswer answer, long changes, LocalDate day) {
    boolean isOf(long count, LocalDate today) {
      return changes == count && day.equals(today);
    }
  }
}
