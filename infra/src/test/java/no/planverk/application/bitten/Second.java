package no.planverk.application.bitten;

import no.planverk.application.bites.First;

/** Breaks a rule on purpose: the other half of the circle. */
public abstract class Second {
  abstract void meet(First other);
}
