package no.planverk.application.tenancy;

import java.time.Clock;
import java.util.Optional;
import no.planverk.application.port.Deed;
import no.planverk.application.port.Municipalities;
import no.planverk.domain.person.Operator;
import no.planverk.domain.tenant.HostName;
import no.planverk.domain.tenant.TenantId;

/** The vendor lets a municipality's site be reached under a host name of its own too. */
public final class AddHost {
  private final Municipalities municipalities;
  private final Clock clock;

  public AddHost(Municipalities municipalities, Clock clock) {
    this.municipalities = municipalities;
    this.clock = clock;
  }

  /** False where the host is another municipality's; doing it twice is doing it once. */
  public boolean add(Operator operator, TenantId tenant, HostName host) {
    Deed deed = new Deed(operator, "add-host", Optional.of(host.value()), clock.instant());
    return municipalities.add(tenant, host, deed);
  }
}
