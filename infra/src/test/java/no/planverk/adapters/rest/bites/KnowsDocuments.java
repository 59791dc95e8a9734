package no.planverk.adapters.rest.bites;

import no.planverk.adapters.documents.JsonPlanDocuments;

/** Breaks a rule on purpose: an adapter knows another. */
abstract class KnowsDocuments {
  abstract void meet(JsonPlanDocuments stranger);
}
