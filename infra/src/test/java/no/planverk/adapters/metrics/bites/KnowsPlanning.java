package no.planverk.adapters.metrics.bites;

import no.planverk.application.planning.DraftPlan;

/** Breaks a rule on purpose: metrics know use cases. */
abstract class KnowsPlanning {
  abstract void meet(DraftPlan stranger);
}
