package no.planverk.adapters.documents.bites;

import no.planverk.tenants.TenantDatabase;

/** Breaks a rule on purpose: documents know tenants. */
abstract class KnowsTenants {
  abstract void meet(TenantDatabase stranger);
}
