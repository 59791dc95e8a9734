package no.planverk.adapters.metrics.bites;

/** Breaks a rule on purpose: a thread keeps something. */
abstract class HasThreadLocal {
  abstract void meet(ThreadLocal stranger);
}
