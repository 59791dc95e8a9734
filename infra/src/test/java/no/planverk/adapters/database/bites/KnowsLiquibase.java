package no.planverk.adapters.database.bites;

import liquibase.Liquibase;

/** Breaks a rule on purpose: stores migrate. */
abstract class KnowsLiquibase {
  abstract void meet(Liquibase stranger);
}
