package no.planverk.application.tenancy;

import no.planverk.application.port.Municipalities;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.HostName;
import no.planverk.domain.tenant.TenantId;

/** The vendor lets a municipality's site be reached under a host name of its own too. */
public final class AddHost {
  private final Municipalities municipalities;

  public AddHost(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  /** False where the host is another municipality's; doing it twice is doing it once. */
  public boolean add(Operator operator, TenantId tenant, HostName host) {
    return municipalities.add(tenant, host);
  }
}
