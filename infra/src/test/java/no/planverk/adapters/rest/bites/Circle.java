package no.planverk.adapters.rest.bites;

import no.planverk.adapters.documents.bites.KnowsApi;

/** Breaks a rule on purpose: the other half of the circle. */
public abstract class Circle {
  abstract void meet(KnowsApi other);
}
