package no.planverk.domain.tenant;

import java.util.List;
import no.planverk.domain.InvalidValue;
import no.planverk.domain.catalogue.Country;
import no.planverk.domain.catalogue.Language;
import no.planverk.domain.catalogue.PlainText;

/**
 * A municipality that subscribes: its identity, its address and what its law and texts follow.
 *
 * @param hosts where its site is reached beside the service's own address; its pages name the first
 * @param tenancy what can be done in it now
 */
public record Tenant(
    TenantId id,
    TenantSlug slug,
    String name,
    Country country,
    Language language,
    List<HostName> hosts,
    Tenancy tenancy) {
  public Tenant {
    hosts = List.copyOf(hosts);
    if (name.isBlank() || name.length() > 200) {
      throw new InvalidValue("a municipality's name is 1 to 200 characters");
    }
    PlainText.check(name);
    switch (language) {
      case NB, NN, DA, EN -> {}
      case SE, SMJ, SMA ->
          throw new InvalidValue(
              "the interface language is nb, nn, da or en, not " + language.tag());
    }
  }

  public Tenant(TenantId id, TenantSlug slug, String name, Country country, Language language) {
    this(id, slug, name, country, language, List.of(), Tenancy.OPEN);
  }

  public Tenant called(String newName, Language newLanguage) {
    return new Tenant(id, slug, newName, country, newLanguage, hosts, tenancy);
  }

  public Tenant reachedAt(List<HostName> newHosts) {
    return new Tenant(id, slug, name, country, language, newHosts, tenancy);
  }

  /** Under another name in its addresses. */
  public Tenant at(TenantSlug newSlug) {
    return new Tenant(id, newSlug, name, country, language, hosts, tenancy);
  }

  public Tenant standing(Standing newStanding) {
    return with(tenancy.standing(newStanding));
  }

  public Tenant with(Tenancy newTenancy) {
    return new Tenant(id, slug, name, country, language, hosts, newTenancy);
  }

  public Standing standing() {
    return tenancy.standing();
  }

  /** Another number whenever the municipality is called otherwise or speaks another language. */
  public long revision() {
    return (name + '\n' + language.tag()).hashCode();
  }
}
