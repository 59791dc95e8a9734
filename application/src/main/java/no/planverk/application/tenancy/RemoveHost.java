package no.planverk.application.tenancy;

import java.time.Clock;
import java.util.Optional;
import no.planverk.application.port.Deed;
import no.planverk.application.port.Municipalities;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.HostName;
import no.planverk.domain.tenant.TenantId;

/** A municipality's site is reached under a host name no more. */
public final class RemoveHost {
  private final Municipalities municipalities;
  private final Clock clock;

  public RemoveHost(Municipalities municipalities, Clock clock) {
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /** False where it was not reached there. */
  public boolean remove(Operator operator, TenantId tenant, HostName host) {
    Deed deed = new Deed(operator, "remove-host", Optional.of(host.value()), clock.instant());
    return municipalities.remove(tenant, host, deed);
  }
}
