package no.planverk.application.memory;

import java.time.Clock;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;
import no.planverk.application.port.Letterbox;
import no.planverk.application.port.PublicDocuments;
import no.planverk.application.port.PublishedPages;
import no.planverk.application.port.TenantStores;
import no.planverk.application.port.TenantTransactions;
import no.planverk.domain.tenant.TenantId;

/**
 * Stores that are forgotten when the program ends. A transaction works on a copy, which takes the
 * place of what was there when it commits; transactions of one tenant come one after the other.
 */
public final class MemoryTenants implements TenantTransactions {
  private final Clock clock;
  private final PublicDocuments documents;
  private final ConcurrentHashMap<TenantId, Room> rooms = new ConcurrentHashMap<>();

  public MemoryTenants(Clock clock) {
    this(clock, new MemoryDocuments());
  }

  public MemoryTenants(Clock clock, PublicDocuments documents) {
    this.clock = clock;
    this.documents = documents;
  }

  /** What reads and writes the public documents that stand in these stores. */
  public PublicDocuments documents() {
    return documents;
  }

  @Override
  public <T> T inTransaction(TenantId tenant, Function<TenantStores, T> work) {
    return committed(tenant, state -> work.apply(new MemoryStores(state, clock)));
  }

  @Override
  public <T> T receiving(TenantId tenant, Function<Letterbox, T> work) {
    return committed(tenant, state -> work.apply(new MemoryLetterbox(state)));
  }

  private <T> T committed(TenantId tenant, Function<MemoryState, T> work) {
    Room room = room(tenant);
    if (room.lock.isHeldByCurrentThread()) {
      throw new IllegalStateException("transactions do not nest");
    }
    room.lock.lock();
    try {
      MemoryState working = room.committed.copy();
      T result = work.apply(working);
      room.committed = working;
      return result;
    } finally {
      room.lock.unlock();
    }
  }

  @Override
  public <T> T reading(TenantId tenant, Function<PublishedPages, T> work) {
    return work.apply(new MemoryPublishedPages(room(tenant).committed, documents));
  }

  /** What the tenant has, for one who reaches past every transaction. */
  MemoryState committed(TenantId tenant) {
    return room(tenant).committed;
  }

  private Room room(TenantId tenant) {
    return rooms.computeIfAbsent(tenant, any -> new Room());
  }

  private static final class Room {
    private final ReentrantLock lock = new ReentrantLock();
    private volatile MemoryState committed = new MemoryState();
  }
}
