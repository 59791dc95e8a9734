package no.planverk.application.port;

import java.util.List;
import java.util.Optional;
import no.planverk.domain.signin.SignInWay.SharedClient;
import no.planverk.domain.tenant.TenantId;

/** Which organisation at a shared client is which municipality; set by operators only. */
public interface SharedOrganisations {
  Optional<TenantId> tenantOf(SharedClient client);

  /** All municipalities whose people come through that client. */
  List<TenantId> tenantsOf(String client);

  /** False when the organisation is another municipality's; then nothing has changed. */
  boolean assign(SharedClient client, TenantId tenant);

  void release(TenantId tenant);
}
