package no.planverk.tenants;

import no.planverk.domain.tenant.TenantId;

/** What a tenant's schema and roles are called. The form of the ids makes quoting needless. */
public record TenantNames(String schema, String rwRole, String publicRole, String insertRole) {
  /** The template: the tables that others are copied from, in a schema nobody may enter. */
  public static final TenantNames TEMPLATE =
      new TenantNames(
          "tenant", "planverk_template_rw", "planverk_template_public", "planverk_template_insert");

  public static TenantNames of(TenantId tenant) {
    return new TenantNames("t_" + tenant, tenant + "_rw", tenant + "_public", tenant + "_insert");
  }
}
