package no.planverk.application.publishing;

import java.util.List;
import no.planverk.application.port.PublishedPages;
import no.planverk.application.port.TenantTransactions;
import no.planverk.domain.publication.Citation;
import no.planverk.domain.tenant.TenantId;

/** Reads what the published texts of a municipality have fetched from each other. */
public final class ReadCitations {
  private final TenantTransactions tenants;

  public ReadCitations(TenantTransactions tenants) {
    this.tenants = tenants;
  }

  public List<Citation> read(TenantId tenant) {
    return tenants.reading(tenant, PublishedPages::citations);
  }
}
