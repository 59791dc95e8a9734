package no.planverk.tenants.upgrade;

import java.util.List;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.registry.TenantRegistry;
import no.planverk.tenants.release.Changelog;

/**
 * Whether this build of the service and the tenants' tables fit together. Tables may be ahead of
 * the server as long as nothing was taken away from them, and never behind it.
 */
public final class SchemaVersions {
  private final TenantRegistry registry;
  private final int needed;
  private final int newest;

  public SchemaVersions(TenantRegistry registry) {
    this(registry, Changelog.neededRelease(), Changelog.newestRelease());
  }

  SchemaVersions(TenantRegistry registry, int needed, int newest) {
    this.registry = registry;
    this.needed = needed;
    this.newest = newest;
  }

  /** Who waits is answered so; a server that can serve nobody is of no use. */
  public boolean anyoneServed() {
    return behind().isEmpty() || registry.all().stream().anyMatch(it -> it.tenancy().isServed());
  }

  /**
   * The tenants that this build may not serve: they wait for a migration, or have taken a step that
   * takes away what this build may use.
   */
  public List<TenantId> behind() {
    return registry.behind(needed, newest);
  }
}
