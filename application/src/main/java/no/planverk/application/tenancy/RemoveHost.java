package no.planverk.application.tenancy;

import no.planverk.application.port.Municipalities;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.HostName;
import no.planverk.domain.tenant.TenantId;

/** A municipality's site is reached under a host name no more. */
public final class RemoveHost {
  private final Municipalities municipalities;

  public RemoveHost(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  /** False where it was not reached there. */
  public boolean remove(Operator operator, TenantId tenant, HostName host) {
    return municipalities.remove(tenant, host);
  }
}
