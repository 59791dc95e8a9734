package no.planverk.adapters.database.bites;

import no.planverk.adapters.rest.ApiRoutes;

/** Breaks a rule on purpose: stores know the API. */
abstract class KnowsApi {
  abstract void meet(ApiRoutes stranger);
}
