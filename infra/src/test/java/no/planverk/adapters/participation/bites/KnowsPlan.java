package no.planverk.adapters.participation.bites;

import no.planverk.domain.plan.Plan;

/** Breaks a rule on purpose: public forms know a working plan. */
abstract class KnowsPlan {
  abstract void meet(Plan stranger);
}
