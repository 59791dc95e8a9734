package no.planverk.tenants.bites;

import no.planverk.adapters.rest.ApiRoutes;

/** Breaks a rule on purpose: tenants know the API. */
abstract class KnowsApi {
  abstract void meet(ApiRoutes stranger);
}
