package no.planverk.adapters.publication;

import java.util.List;
import java.util.Optional;
import no.planverk.application.port.Deed;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.Opening;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.tenant.HostName;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantId;
import no.planverk.domain.tenant.TenantSlug;

/** Two municipalities, one in each country. */
record Towns(Shelf shelf) implements Municipalities {
  static final Tenant FJORDVIK =
      town("tfjordvik0000000", "fjordvik", "Fjordvik kommune", Country.NO, Language.NB);
  static final Tenant LINDSOE =
      town("tlindsoe00000000", "lindsoe", "Lindsø Kommune", Country.DK, Language.DA)
          .reachedAt(List.of(new HostName("planer.lindsoe.example")));

  @Override
  public Optional<Tenant> find(TenantSlug slug) {
    return all().stream().filter(it -> it.slug().equals(slug)).findFirst();
  }

  @Override
  public Optional<Tenant> find(HostName host) {
    return all().stream().filter(it -> it.hosts().contains(host)).findFirst();
  }

  @Override
  public boolean add(TenantId tenant, HostName host, Deed deed) {
    throw new IllegalStateException("the public site gives nobody a host");
  }

  @Override
  public boolean remove(TenantId tenant, HostName host, Deed deed) {
    throw new IllegalStateException("the public site takes nobody's host");
  }

  @Override
  public Optional<Tenant> find(TenantId id) {
    return all().stream().filter(it -> it.id().equals(id)).findFirst();
  }

  @Override
  public Optional<TenantSlug> movedTo(TenantSlug slug) {
    return Optional.empty();
  }

  @Override
  public Tenant get(TenantId id) {
    return find(id).orElseThrow();
  }

  @Override
  public List<Tenant> all() {
    shelf.beThere();
    return List.of(FJORDVIK, LINDSOE);
  }

  @Override
  public Opening open(TenantSlug slug, String name, Country country, Language language, Deed deed) {
    throw new IllegalStateException("the public site opens no tenancy");
  }

  @Override
  public boolean rename(Tenant before, Tenant after) {
    throw new IllegalStateException("the public site names nobody");
  }

  private static Tenant town(
      String id, String slug, String name, Country country, Language language) {
    return new Tenant(new TenantId(id), new TenantSlug(slug), name, country, language);
  }
}
