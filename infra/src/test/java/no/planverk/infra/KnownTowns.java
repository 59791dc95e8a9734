package no.planverk.infra;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import no.planverk.application.port.Deed;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.Opening;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.tenant.HostName;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;

/** Municipalities as a test puts them there, which counts how often they are asked for by slug. */
final class KnownTowns implements Municipalities {
  private final Map<TenantId, Tenant> towns = new ConcurrentHashMap<>();
  private final Map<TenantSlug, TenantId> slugs = new ConcurrentHashMap<>();
  private final AtomicInteger asked = new AtomicInteger();

  KnownTowns(Tenant... all) {
    List.of(all).forEach(this::put);
  }

  void put(Tenant tenant) {
    towns.put(tenant.id(), tenant);
    slugs.put(tenant.slug(), tenant.id());
  }

  int asked() {
    return asked.get();
  }

  @Override
  public Optional<Tenant> find(TenantSlug slug) {
    asked.incrementAndGet();
    return all().stream().filter(it -> it.slug().equals(slug)).findFirst();
  }

  @Override
  public Optional<Tenant> find(TenantId id) {
    return Optional.ofNullable(towns.get(id));
  }

  @Override
  public Optional<Tenant> find(HostName host) {
    return all().stream().filter(it -> it.hosts().contains(host)).findFirst();
  }

  @Override
  public Optional<TenantSlug> movedTo(TenantSlug slug) {
    return Optional.ofNullable(slugs.get(slug)).map(it -> get(it).slug());
  }

  @Override
  public Tenant get(TenantId id) {
    return find(id).orElseThrow();
  }

  @Override
  public List<Tenant> all() {
    return new ArrayList<>(towns.values());
  }

  @Override
  public Opening open(TenantSlug slug, String name, Country country, Language language, Deed deed) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean rename(Tenant before, Tenant after) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean add(TenantId tenant, HostName host, Deed deed) {
    throw new UnsupportedOperationException();
  }

  @Override
  public boolean remove(TenantId tenant, HostName host, Deed deed) {
    throw new UnsupportedOperationException();
  }
}
