package no.planverk.tenants.fleet.bites;

import no.planverk.tenants.bites.KnowsTheFleet;

/** Breaks a rule on purpose: the other half of the circle. */
public abstract class KnowsItsFloor {
  abstract void meet(KnowsTheFleet other);
}
