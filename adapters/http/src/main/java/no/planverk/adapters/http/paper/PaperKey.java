package no.planverk.adapters.http.paper;

import no.planverk.domain.tenant.TenantId;

/** Whose paper, and what is on it. No municipality ever reaches another's. */
public record PaperKey(TenantId tenant, String digest) {
  public static PaperKey of(TenantId tenant, Paper paper) {
    return new PaperKey(tenant, paper.digest());
  }
}
