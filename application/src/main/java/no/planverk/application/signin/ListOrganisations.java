package no.planverk.application.signin;

import java.util.List;
import no.planverk.application.port.SharedOrganisations;
import no.planverk.domain.tenant.TenantId;

/** Lists the municipalities whose people come through a client that the vendor shares. */
public final class ListOrganisations {
  private final SharedOrganisations organisations;

  public ListOrganisations(SharedOrganisations organisations) {
    this.organisations = organisations;
  }

  public List<TenantId> list(String client) {
    return organisations.tenantsOf(client);
  }
}
