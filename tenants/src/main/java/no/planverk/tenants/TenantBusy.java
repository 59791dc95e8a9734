package no.planverk.tenants;

import no.planverk.domain.tenant.TenantId;

/**
 * One municipality already holds its half of the connections; its next request waits or returns.
 */
public final class TenantBusy extends RuntimeException {
  TenantBusy(TenantId tenant, Duty duty) {
    super("tenant " + tenant + " holds its share of the connections for " + duty);
  }
}
