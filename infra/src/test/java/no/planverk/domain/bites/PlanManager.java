package no.planverk.domain.bites;

/** Breaks a rule on purpose: a name that says nothing. */
final class PlanManager {}
