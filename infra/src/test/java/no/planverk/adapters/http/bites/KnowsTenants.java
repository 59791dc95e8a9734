package no.planverk.adapters.http.bites;

import no.planverk.tenants.TenantDatabase;

/** Breaks a rule on purpose: an HTTP adapter knows tenants. */
abstract class KnowsTenants {
  abstract void meet(TenantDatabase stranger);
}
