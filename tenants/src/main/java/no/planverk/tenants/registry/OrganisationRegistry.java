package no.planverk.tenants.registry;

import java.util.List;
import java.util.Optional;
import no.planverk.application.port.SharedOrganisations;
import no.planverk.domain.signin.SignInWay.SharedClient;
import no.planverk.domain.tenant.TenantId;
import no.planverk.tenants.RegistryConnection;
import org.jooq.DSLContext;

/** Which organisation at a shared client is which municipality: a row of the registry. */
public final class OrganisationRegistry implements SharedOrganisations {
  private final RegistryConnection registry;

  OrganisationRegistry(RegistryConnection registry) {
    this.registry = registry;
  }

  @Override
  public Optional<TenantId> tenantOf(SharedClient client) {
    return registry.in(sql -> tenantOf(client, sql));
  }

  private static Optional<TenantId> tenantOf(SharedClient client, DSLContext sql) {
    return sql.fetchOptional(
            "SELECT tenant FROM registry.shared_organisation WHERE client = ? AND organisation = ?",
            client.name(),
            client.organisation())
        .map(row -> new TenantId(row.get("tenant", String.class)));
  }

  @Override
  public List<TenantId> tenantsOf(String client) {
    return registry.in(
        sql ->
            sql.fetch("SELECT tenant FROM registry.shared_organisation WHERE client = ?", client)
                .map(row -> new TenantId(row.get("tenant", String.class))));
  }

  @Override
  public boolean assign(SharedClient client, TenantId tenant) {
    return registry.in(sql -> assign(client, tenant, sql));
  }

  private static boolean assign(SharedClient client, TenantId tenant, DSLContext sql) {
    Optional<TenantId> holder = tenantOf(client, sql);
    if (holder.isPresent()) {
      return holder.get().equals(tenant);
    }
    release(tenant, sql);
    return sql.execute(
            """
            INSERT INTO registry.shared_organisation (client, organisation, tenant)
            VALUES (?, ?, ?) ON CONFLICT (client, organisation) DO NOTHING
            """,
            client.name(),
            client.organisation(),
            tenant.value())
        == 1;
  }

  @Override
  public void release(TenantId tenant) {
    registry.in(sql -> release(tenant, sql));
  }

  private static int release(TenantId tenant, DSLContext sql) {
    return sql.execute("DELETE FROM registry.shared_organisation WHERE tenant = ?", tenant.value());
  }
}
