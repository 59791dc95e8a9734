package no.planverk.application.signin;

import java.util.Optional;
import no.planverk.application.port.Municipalities;
import no.planverk.application.port.SharedOrganisations;
import no.planverk.domain.signin.SignInWay.SharedClient;
import no.planverk.domain.tenant.Tenant;

/** Finds the municipality of someone whose organisation a shared client has verified. */
public final class FindOrganisation {
  private final SharedOrganisations organisations;
  private final Municipalities municipalities;

  public FindOrganisation(SharedOrganisations organisations, Municipalities municipalities) {
    this.organisations = organisations;
    this.municipalities = municipalities;
  }

  public Optional<Tenant> find(SharedClient client) {
    return organisations.tenantOf(client).map(municipalities::get);
  }
}
