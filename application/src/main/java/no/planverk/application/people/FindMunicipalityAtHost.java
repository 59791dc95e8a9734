package no.planverk.application.people;

import java.util.Optional;
import no.planverk.application.port.Municipalities;
import no.planverk.domain.tenant.HostName;
import no.planverk.domain.tenant.Tenant;

/** Finds the municipality that has a host name of its own. */
public final class FindMunicipalityAtHost {
  private final Municipalities municipalities;

  public FindMunicipalityAtHost(Municipalities municipalities) {
    this.municipalities = municipalities;
  }

  public Optional<Tenant> find(HostName host) {
    return municipalities.find(host);
  }
}
