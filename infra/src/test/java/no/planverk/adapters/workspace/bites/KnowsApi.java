package no.planverk.adapters.workspace.bites;

import no.planverk.adapters.rest.ApiRoutes;

/** Breaks a rule on purpose: the staff's pages know the API. */
abstract class KnowsApi {
  abstract void meet(ApiRoutes stranger);
}
