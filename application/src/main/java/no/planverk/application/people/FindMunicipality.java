package no.planverk.application.people;

import java.util.Optional;
import no.planverk.application.port.Municipalities;
import no.planverk.domain.tenant.Tenant;
import no.planverk.domain.tenant.TenantSlug;

/** Finds the municipality that an address names. */
public final class FindMunicipality {
  private final Municipalities municipalities;

  public FindMunicipality(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  public Optional<Tenant> find(TenantSlug slug) {
    return municipalities.find(slug);
  }
}
