package no.planverk.adapters.publication;

import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import no.planverk.application.people.FindMunicipality;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;
import org.jspecify.annotations.Nullable;

/** Municipalities by the name in their addresses. Those that were found are remembered. */
final class KnownMunicipalities {
  private final FindMunicipality findMunicipality;
  private final Changes changes;
  private final ConcurrentHashMap<String, Tenant> found = new ConcurrentHashMap<>();

  KnownMunicipalities(FindMunicipality findMunicipality, Changes changes) {
    this.findMunicipality = findMunicipality;
    this.changes = changes;
  }

  /** One that was found before, or null: the hot path. */
  @Nullable Tenant remembered(String slug) {
    return found.get(slug);
  }

  Optional<Tenant> find(String slug) {
    Tenant known = found.get(slug);
    return known == null ? look(slug) : Optional.of(known);
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
    Optional<Tenant> tenant = findMunicipality.find(name);
    tenant.ifPresent(it -> found.put(slug, it));
    if (changes.everywhere() != before) {
      found.remove(slug);
    }
    return tenant;
  }
}
