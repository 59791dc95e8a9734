package no.planverk.adapters.rest.bites;

import io.prometheus.metrics.core.metrics.Counter;

/** Breaks a rule on purpose: the API counts. */
abstract class KnowsPrometheus {
  abstract void meet(Counter stranger);
}
