package no.planverk.adapters.publication;

import io.helidon.common.uri.UriQuery;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;

/**
 * Makes the kept pages of a municipality again once something of it has changed, apart from the
 * requests and one after another: the next visitor finds them ready, and what was withdrawn is not
 * shown again should the database go away.
 */
final class Renewal implements AutoCloseable {
  private static final Logger LOG = System.getLogger(Renewal.class.getName());

  /** Between two pages, so that visitors come first. */
  private static final Duration PAUSE = Duration.ofMillis(10);

  private final Function<TenantId, Optional<Tenant>> municipalities;
  private final Kept kept;
  private final Making making;
  private final Set<TenantId> waiting = ConcurrentHashMap.newKeySet();
  private final LinkedBlockingQueue<TenantId> queue = new LinkedBlockingQueue<>();
  private final Thread thread;

  /** The addresses that pages of a municipality are kept under. */
  interface Kept {
    List<String> of(TenantId tenant) throws InterruptedException;
  }

  /** Makes what stands at an address, and keeps or forgets it as for a visitor. */
  interface Making {
    void make(Tenant tenant, boolean ownHost, PublicAddress address, UriQuery query);
  }

  /**
   * @param municipalities finds one whose pages may be kept
   */
  Renewal(Function<TenantId, Optional<Tenant>> municipalities, Kept kept, Making making) {
    this.municipalities = municipalities;
    this.kept = kept;
    this.making = making;
    this.thread = Thread.ofVirtual().name("page-renewal").start(this::work);
  }

  void of(TenantId tenant) {
    if (waiting.add(tenant)) {
      queue.add(tenant);
    }
  }

  private void work() {
    try {
      while (true) {
        TenantId tenant = queue.take();
        waiting.remove(tenant);
        renew(tenant);
      }
    } catch (InterruptedException stop) {
      Thread.currentThread().interrupt();
    }
  }

  private void renew(TenantId id) throws InterruptedException {
    try {
      Optional<Tenant> tenant = municipalities.apply(id);
      for (String address : tenant.isEmpty() ? List.<String>of() : kept.of(id)) {
        renew(tenant.get(), Entrance.Marked.read(address));
        Thread.sleep(PAUSE);
      }
    } catch (RuntimeException away) {
      LOG.log(Level.INFO, "Pages stay as they were made: " + away.getMessage());
    }
  }

  private void renew(Tenant tenant, Entrance.Marked marked) {
    PublicAddress.of(marked.path())
        .ifPresent(it -> making.make(tenant, marked.ownHost(), it, marked.query()));
  }

  @Override
  public void close() {
    thread.interrupt();
  }
}
