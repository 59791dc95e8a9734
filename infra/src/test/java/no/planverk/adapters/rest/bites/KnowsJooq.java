package no.planverk.adapters.rest.bites;

import org.jooq.DSLContext;

/** Breaks a rule on purpose: the API speaks SQL. */
abstract class KnowsJooq {
  abstract void meet(DSLContext stranger);
}
