package no.planverk.application.port.bites;

import no.planverk.application.planning.DraftPlan;

/** Breaks a rule on purpose: a port knows a use case. */
abstract class KnowsUseCase {
  abstract void meet(DraftPlan stranger);
}
