package no.planverk.application.publishing;

import no.planverk.application.port.PublishedPages;
import no.planverk.application.port.TenantTransactions;
import no.planverk.domain.publication.Look;
import no.planverk.domain.tenant.TenantId;

/** Reads how a municipality's public site looks. */
public final class ReadLook {
  private final TenantTransactions tenants;

  public ReadLook(TenantTransactions tenants) {
    this.tenants = tenants;
  }

  public Look read(TenantId tenant) {
    return tenants.reading(tenant, PublishedPages::look).orElse(Look.DEFAULT);
  }
}
