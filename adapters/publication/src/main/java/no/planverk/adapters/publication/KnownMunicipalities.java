package no.planverk.adapters.publication;

import io.helidon.http.HeaderNames;
import io.helidon.http.ServerRequestHeaders;
import java.util.Collection;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import no.planverk.application.people.FindMunicipality;
import no.planverk.application.people.FindMunicipalityAtHost;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.tenant.HostName;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;
import org.jspecify.annotations.Nullable;

/**
 * Municipalities by the name in their addresses, or by a host of their own. Those that were found
 * are remembered.
 */
final class KnownMunicipalities {
  private final FindMunicipality findMunicipality;
  private final FindMunicipalityAtHost findAtHost;
  private final Changes changes;
  private final AddressBook book;
  private final ConcurrentHashMap<String, Tenant> found = new ConcurrentHashMap<>();

  KnownMunicipalities(
      FindMunicipality findMunicipality,
      FindMunicipalityAtHost findAtHost,
      Changes changes,
      AddressBook book) {
    this.findMunicipality = findMunicipality;
    this.findAtHost = findAtHost;
    this.changes = changes;
    this.book = book;
  }

  /** One that was found before, or null: the hot path. */
  @Nullable Tenant remembered(String slug) {
    return found.get(slug);
  }

  Optional<Tenant> find(String slug) {
    Tenant known = found.get(slug);
    return known == null ? look(slug) : Optional.of(known);
  }

  /** The municipality whose own host the request is for. */
  Optional<Tenant> at(ServerRequestHeaders headers) {
    Optional<Tenant> tenant =
        headers
            .first(HeaderNames.HOST)
            .flatMap(HostName::ofHeader)
            .flatMap(it -> known(() -> findAtHost.find(it), () -> book.find(it)));
    tenant.ifPresent(book::note);
    return tenant;
  }

  /** As the registry has it, or as it was when last seen where the registry is away. */
  private static Optional<Tenant> known(
      Supplier<Optional<Tenant>> registry, Supplier<Optional<Tenant>> book) {
    try {
      return registry.get();
    } catch (RuntimeException away) {
      Optional<Tenant> noted = book.get();
      if (noted.isEmpty()) {
        throw away;
      }
      return noted;
    }
  }

  /**
   * The municipality as it is now, if its pages have been asked for, now or before a restart, and
   * may be shown.
   */
  Optional<Tenant> again(TenantId tenant) {
    Optional<Tenant> noted = book.find(tenant);
    Optional<Tenant> shown =
        noted
            .flatMap(it -> find(it.slug().value()))
            .filter(it -> it.tenancy().behind() || it.tenancy().showsSite());
    if (noted.isPresent() && shown.isEmpty()) {
      book.strike(tenant);
    }
    return shown.filter(it -> it.tenancy().showsSite());
  }

  Collection<TenantId> seen() {
    return book.all();
  }

  void forget(TenantId tenant) {
    found.values().removeIf(it -> it.id().equals(tenant));
  }

  void forgetAll() {
    found.clear();
  }

  private Optional<Tenant> look(String slug) {
    TenantSlug name;
    try {
      name = new TenantSlug(slug);
    } catch (InvalidValue e) {
      return Optional.empty();
    }
    long before = changes.everywhere();
    Optional<Tenant> tenant = known(() -> findMunicipality.find(name), () -> book.find(name));
    tenant.ifPresent(
        it -> {
          found.put(slug, it);
          book.note(it);
        });
    if (changes.everywhere() != before) {
      found.remove(slug);
    }
    return tenant;
  }
}
