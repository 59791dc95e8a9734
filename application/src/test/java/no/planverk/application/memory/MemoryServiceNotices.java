package no.planverk.application.memory;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import no.planverk.application.port.ServiceNotices;
import no.planverk.domain.tenant.ServiceNotice;

/** What staff are told, forgotten when the program ends. */
public final class MemoryServiceNotices implements ServiceNotices {
  private final List<ServiceNotice> notices = new CopyOnWriteArrayList<>();

  @Override
  public void add(ServiceNotice notice) {
    notices.addFirst(notice);
  }

  @Override
  public List<ServiceNotice> all() {
    return List.copyOf(notices);
  }

  @Override
  public List<ServiceNotice> current() {
    return all();
  }

  @Override
  public boolean end(UUID id, Instant at) {
    Optional<ServiceNotice> found =
        notices.stream()
            .filter(it -> it.id().equals(id) && it.endedAt().isEmpty() && at.isBefore(it.until()))
            .findFirst();
    found.ifPresent(it -> notices.replaceAll(other -> other.equals(it) ? ended(it, at) : other));
    return found.isPresent();
  }

  private static ServiceNotice ended(ServiceNotice it, Instant at) {
    return new ServiceNotice(
        it.id(), it.texts(), it.tenants(), it.from(), it.until(), Optional.of(at), it.by());
  }
}
