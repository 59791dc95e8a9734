package no.planverk.application.publishing;

import no.planverk.application.port.PublishedPages;
import no.planverk.application.port.TenantTransactions;
import no.planverk.domain.catalogue.LocalNames;
import no.planverk.domain.tenant.TenantId;

/** Reads what a municipality calls kinds of elements and types of plans. */
public final class ReadNames {
  private final TenantTransactions tenants;

  public ReadNames(TenantTransactions tenants) {
    this.tenants = tenants;
  }

  public LocalNames read(TenantId tenant) {
    return tenants.reading(tenant, PublishedPages::names);
  }
}
