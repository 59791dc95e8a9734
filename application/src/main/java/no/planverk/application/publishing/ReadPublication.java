package no.planverk.application.publishing;

import no.planverk.application.port.TenantTransactions;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.tenant.TenantId;

/** Reads what stands at a plan's public address. */
public final class ReadPublication {
  private final TenantTransactions tenants;

  public ReadPublication(TenantTransactions tenants) {
    this.tenants = tenants;
  }

  public PlanAddress read(TenantId tenant, Slug slug) {
    return tenants.reading(tenant, pages -> pages.at(slug));
  }
}
