package no.planverk.adapters.identity.bites;

import no.planverk.application.port.Plans;

/** Breaks a rule on purpose: signing in reaches for stored plans. */
abstract class KnowsPlans {
  abstract void meet(Plans stranger);
}
