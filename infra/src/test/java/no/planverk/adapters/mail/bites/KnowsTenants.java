package no.planverk.adapters.mail.bites;

import no.planverk.tenants.TenantDatabase;

/** Breaks a rule on purpose: letters know the database. */
abstract class KnowsTenants {
  abstract void meet(TenantDatabase stranger);
}
