package no.planverk.adapters.documents.bites;

import no.planverk.adapters.rest.bites.Circle;

/** Breaks a rule on purpose: half of a circle between rooms. */
public abstract class KnowsApi {
  abstract void meet(Circle other);
}
