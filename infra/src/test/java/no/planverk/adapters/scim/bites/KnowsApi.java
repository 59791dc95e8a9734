package no.planverk.adapters.scim.bites;

import no.planverk.adapters.rest.ApiRoutes;

/** Breaks a rule on purpose: an adapter knows another. */
abstract class KnowsApi {
  abstract void meet(ApiRoutes stranger);
}
