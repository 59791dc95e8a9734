package no.planverk.tenants.bites;

import no.planverk.tenants.fleet.bites.KnowsItsFloor;

/** Breaks a rule on purpose: what all stand on knows what stands on it. */
public abstract class KnowsTheFleet {
  abstract void meet(KnowsItsFloor other);
}
