package no.planverk.application.bites;

import no.planverk.application.bitten.Second;

/** Breaks a rule on purpose: half of a circle. */
public abstract class First {
  abstract void meet(Second other);
}
