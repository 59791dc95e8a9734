package no.planverk.application.publishing;

import java.time.Clock;
import no.planverk.application.port.TenantTransactions;
import no.planverk.domain.publication.PlanAddress;
import no.planverk.domain.publication.Slug;
import no.planverk.domain.tenant.TenantId;

/** Reads what stands at a plan's public address. */
public final class ReadPublication {
  private final TenantTransactions tenants;
  private final Clock clock;

  public ReadPublication(TenantTransactions tenants, Clock clock) {
    this.tenants = tenants;
    this.clock = clock;
  }

  public PlanAddress read(TenantId tenant, Slug slug) {
    PlanAddress address = tenants.reading(tenant, pages -> pages.at(slug));
    return address instanceof PlanAddress.Open open ? open.asOf(clock.instant()) : address;
  }
}
