package no.planverk.application.bites;

import no.planverk.tenants.TenantDatabase;

/** Breaks a rule on purpose: a use case goes past the ports. */
abstract class KnowsTenants {
  abstract void meet(TenantDatabase stranger);
}
