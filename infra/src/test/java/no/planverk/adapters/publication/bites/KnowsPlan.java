package no.planverk.adapters.publication.bites;

import no.planverk.domain.plan.Plan;

/** Breaks a rule on purpose: the public site names a working text. */
abstract class KnowsPlan {
  abstract void meet(Plan stranger);
}
