package no.planverk.tenants;

import java.util.List;
import no.planverk.domain.tenant.TenantId;

/** Whether this build of the service and the tenants' tables fit together. */
public final class SchemaVersions {
  private final TenantRegistry registry;

  public SchemaVersions(TenantRegistry registry) {
    this.registry = registry;
  }

  /** One query. A table may be ahead of the server, never behind it. */
  public boolean allCurrent() {
    return behind().isEmpty();
  }

  /** The tenants that must wait for a migration before this server may serve them. */
  public List<TenantId> behind() {
    return registry.behind(Changelog.newestRelease());
  }
}
